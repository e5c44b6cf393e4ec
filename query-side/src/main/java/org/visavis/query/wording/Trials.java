package org.visavis.query.wording;

import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.wording.Placeholder;
import org.visavis.events.wording.Words;
import org.visavis.query.platform.TellableDossiers;
import org.visavis.query.platform.TellableDossiers.Tellable;
import org.visavis.query.wording.TemplateView.Trial;

import java.util.List;
import java.util.stream.Stream;

/** Tries a template on a real dossier, without writing to anybody. */
public final class Trials {
    private final TellableDossiers dossiers;

    public Trials(TellableDossiers dossiers) {
        this.dossiers = dossiers;
    }

    Trial of(Words words, String reference, String organisation) {
        return dossiers.ofReference(reference, organisation)
                .map(dossier -> on(dossier, words, reference))
                .orElseGet(() -> new Trial(reference, false, null, List.of(), null, ""));
    }

    private static Trial on(Tellable dossier, Words words, String reference) {
        List<String> missing =
                Stream.concat(
                                words.needs().stream()
                                        .filter(one -> !dossier.known().containsKey(one))
                                        .map(Placeholder::token),
                                IdentityBlock.missing(dossier.referent(), dossier.institution())
                                        .stream()
                                        .map("signature."::concat))
                        .toList();
        return new Trial(
                reference,
                true,
                missing.isEmpty() ? words.filled(dossier.known()) : null,
                missing,
                dossier.referent(),
                dossier.institution());
    }
}

package org.visavis.command.dossier;

import org.visavis.command.decision.MailReason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.command.decision.Wording;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Placeholder;
import org.visavis.events.wording.Words;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts into words what is known of a dossier and of who signs for it. */
record Filling(
        DossierId dossier,
        Collection<Integer> requests,
        IdentityBlock signature,
        Registry registry,
        Language language) {

    /**
     * The first of these of which everything is known, filled in.
     *
     * @throws Refused naming what is not known for the last of them
     */
    Wording first(List<Wording> wordings) {
        if (wordings.stream().allMatch(one -> one.words().needs().isEmpty())) {
            return wordings.getFirst();
        }
        Map<Placeholder, String> known = known();
        for (Wording one : wordings) {
            if (known.keySet().containsAll(one.words().needs())) {
                return new Wording(one.words().filled(known), one.template());
            }
        }
        throw new Refused(
                new MailReason.WordsMissing(missing(wordings.getLast().words(), known.keySet())));
    }

    private Map<Placeholder, String> known() {
        Map<Placeholder, String> known = new EnumMap<>(Placeholder.class);
        known.putAll(registry.told(dossier, requests, language));
        known.put(Placeholder.INSTITUTION, signature.institution());
        if (signature.referent().card()
                instanceof Confidential.Clear<AgentCard>(_, AgentCard card)) {
            known.put(Placeholder.REFERENT, card.fullName());
            known.put(Placeholder.PHONE, card.phone());
        }
        return known;
    }

    private static List<String> missing(Words words, Set<Placeholder> known) {
        Set<Placeholder> missing = EnumSet.noneOf(Placeholder.class);
        missing.addAll(words.needs());
        missing.removeAll(known);
        return missing.stream().map(Placeholder::word).toList();
    }
}

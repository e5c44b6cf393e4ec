package org.visavis.query.dossierpage.letter;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentCard;
import org.visavis.query.dossierpage.DossierView;
import org.visavis.query.page.Paper;
import org.visavis.web.text.Moments;
import org.visavis.web.text.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets a letter on paper: who writes, to whom, of what, and whole identity blocks of all who sign
 * (French code of relations between the public and the administration, art. L111-2).
 */
final class LetterOnPaper {
    private final Texts texts;
    private final Letter letter;
    private final Moments moments;

    LetterOnPaper(Texts texts, Letter letter) {
        this.texts = texts;
        this.letter = letter;
        this.moments = Moments.in(letter.locale());
    }

    void write(DossierView dossier, OutputStream out) throws IOException {
        try (Paper paper = new Paper(letter.subject(), letter.locale(), say("export.page"))) {
            paper.words(letter.institution());
            paper.words(letter.speaker().address());
            paper.addressee(dossier.party().name());
            paper.small(
                    say("paper.letter.date", moments.day(Moments.dayOf(letter.at())))
                            + "\n"
                            + about(dossier));
            paper.title(letter.subject());
            for (String paragraph : letter.text().strip().lines().toList()) {
                paper.words(paragraph);
            }
            for (int at = letter.signers().size() - 1; at >= 0; at--) {
                signature(at, paper);
            }
            paper.save(out);
        }
    }

    private String about(DossierView dossier) {
        return dossier.reference() == null
                ? say("paper.letter.about", dossier.title())
                : say("paper.letter.about.reference", dossier.reference(), dossier.title());
    }

    private void signature(int at, Paper paper) throws IOException {
        AgentCard card = letter.signers().get(at);
        paper.section(name(at, card));
        String quality =
                Stream.of(card.jobTitle(), card.service())
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        for (String line :
                new String[] {
                    quality,
                    letter.institution(),
                    card.address(),
                    told("phone", card.phone()),
                    told("email", card.email()),
                    told("hours", card.hours())
                }) {
            if (!line.isBlank()) {
                paper.words(line);
            }
        }
    }

    /** Whoever speaks comes first, for whom they do after them. */
    private String name(int at, AgentCard card) {
        if (at == letter.signers().size() - 1) {
            return at == 0
                    ? card.fullName()
                    : say("paper.letter.for", card.fullName(), letter.referent().fullName());
        }
        return say(at == 0 ? "paper.letter.referent" : "paper.letter.deputy", card.fullName());
    }

    private String told(String what, @Nullable String value) {
        return value == null || value.isBlank() ? "" : say("paper.letter." + what, value);
    }

    private String say(String key, Object... arguments) {
        return texts.tell(key, letter.locale(), arguments);
    }
}

package org.visavis.command.mail;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentCard;
import org.visavis.web.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around the words of every message: who speaks and for whom, how each of them is
 * reached, and where an answer goes. It is the same in the plain text and in the HTML.
 */
final class Frame {
    private final Surroundings around;
    private final Texts texts;
    private final Locale locale;

    /**
     * @param locale the language of whoever receives it
     */
    Frame(Surroundings around, Locale locale) {
        this.around = around;
        this.texts = around.texts();
        this.locale = locale;
    }

    /** The message as plain text. */
    String text(Signed signed) {
        return signed.text().strip()
                + "\n\n"
                + signature(signed).stream()
                        .map(block -> String.join("\n", block))
                        .collect(Collectors.joining("\n\n"))
                + "\n\n"
                + String.join("\n\n", ends(signed))
                + "\n";
    }

    /** The message as HTML, in which nothing that anybody typed is markup. */
    String html(Signed signed) {
        return "<!DOCTYPE html>\n<html lang=\""
                + locale.getLanguage()
                + "\"><head><meta charset=\"utf-8\"><title>"
                + Html.escaped(signed.subject())
                + "</title></head><body>\n"
                + Html.paragraphs(signed.text().strip())
                + "<hr>\n"
                + signature(signed).stream()
                        .map(block -> Html.paragraph(String.join("\n", block)))
                        .collect(Collectors.joining())
                + ends(signed).stream().map(Html::paragraph).collect(Collectors.joining())
                + "</body></html>\n";
    }

    /** Each person's lines, whoever speaks first. */
    private List<List<String>> signature(Signed signed) {
        List<AgentCard> signers = signed.signers();
        String speaker = signed.speaker().fullName();
        String referent = signed.referent().fullName();
        List<List<String>> blocks = new ArrayList<>();
        for (int at = signers.size() - 1; at >= 0; at--) {
            AgentCard card = signers.get(at);
            String name;
            if (at < signers.size() - 1) {
                String role = at == 0 ? "letter.referent" : "letter.deputy";
                name = texts.tell(role, locale, card.fullName());
            } else {
                name = at == 0 ? speaker : texts.tell("letter.for", locale, speaker, referent);
            }
            blocks.add(lines(name, card, signed.institution()));
        }
        return blocks;
    }

    private List<String> lines(String name, AgentCard card, String institution) {
        String quality =
                Stream.of(card.jobTitle(), card.service())
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return Stream.of(
                        name,
                        quality,
                        institution,
                        card.address(),
                        told("letter.phone", card.phone()),
                        told("letter.email", card.email()),
                        told("letter.hours", card.hours()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private String told(String key, @Nullable String what) {
        return what == null || what.isBlank() ? "" : texts.tell(key, locale, what);
    }

    /** How to answer, and the question whether this was an answer. */
    private List<String> ends(Signed signed) {
        String answer = texts.tell("letter.answer", locale);
        return signed.asksIfItHelped() ? List.of(helped(signed), answer) : List.of(answer);
    }

    private String helped(Signed signed) {
        return around.pageOf(signed.message().dossier())
                .map(page -> texts.tell("letter.helped.at", locale, page))
                .orElseGet(() -> texts.tell("letter.helped", locale));
    }
}

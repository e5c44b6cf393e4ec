package org.visavis.query.history;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.privacy.Confidential;
import org.visavis.web.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells each event of a dossier in one plain sentence. The compiler finds the event that nobody
 * tells; the bundles hold the words.
 */
public final class Sentences {
    private final Texts texts;

    public Sentences(Texts texts) {
        this.texts = texts;
    }

    /** One event, as it is told: who, one sentence, and the words that belong to it. */
    public record Told(@Nullable AgentId by, String sentence, List<Quote> quotes) {}

    /**
     * Words that somebody wrote.
     *
     * @param label what they are, such as the reason
     * @param audience whether they are for the party too
     */
    public record Quote(String label, String words, Audience audience) {}

    /** Names the people whom a sentence speaks of. */
    public interface Names {
        String of(AgentId agent);
    }

    public Told tell(DossierEvent event, Names names, Locale locale) {
        return new Telling(names, locale).tell(event);
    }

    private final class Telling {
        private final Names names;
        private final Locale locale;

        Telling(Names names, Locale locale) {
            this.names = names;
            this.locale = locale;
        }

        Told tell(DossierEvent event) {
            return switch (event) {
                case DossierOpened opened ->
                        new Told(
                                null,
                                say(
                                        opened.reference() == null
                                                ? "sentence.DossierOpened"
                                                : "sentence.DossierOpened.with-reference",
                                        read(opened.title()),
                                        opened.reference() == null ? "" : opened.reference()),
                                List.of());
                case ReferentAssigned assigned ->
                        new Told(null, assigned(assigned), assignmentQuotes(assigned));
                case AssignmentAccepted accepted ->
                        new Told(
                                accepted.agent(),
                                say("sentence.AssignmentAccepted", names.of(accepted.agent())),
                                List.of());
                case InteractionRecorded interaction -> interaction(interaction);
                case ActRecorded act ->
                        new Told(
                                act.by(),
                                say("sentence.ActRecorded", names.of(act.by()), act.activity()),
                                List.of());
                case DossierClosed closed ->
                        new Told(
                                null,
                                say("sentence.DossierClosed", read(closed.outcome())),
                                List.of(quote("quote.reason", closed.reason(), Audience.TEAM)));
                case ClosingImported _ ->
                        new Told(null, say("sentence.ClosingImported"), List.of());
            };
        }

        private String assigned(ReferentAssigned assigned) {
            boolean change = !assigned.previous().equals(assigned.agent());
            return switch (assigned.acceptance()) {
                case AWAITED ->
                        say("sentence.ReferentAssigned.awaited", names.of(assigned.agent()));
                case NOT_ASKED ->
                        change
                                ? say(
                                        "sentence.ReferentAssigned.change",
                                        names.of(assigned.agent()),
                                        names.of(assigned.previous()))
                                : say("sentence.ReferentAssigned", names.of(assigned.agent()));
            };
        }

        private List<Quote> assignmentQuotes(ReferentAssigned assigned) {
            var reason = assigned.reason();
            var note = assigned.note();
            return Stream.of(
                            reason == null ? null : quote("quote.reason", reason, Audience.PARTY),
                            note == null ? null : quote("quote.note", note, Audience.TEAM))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private Told interaction(InteractionRecorded interaction) {
            String channel = texts.tell("channel." + interaction.channel(), locale);
            String way =
                    interaction.direction() == Direction.IN
                            ? "sentence.InteractionRecorded.in"
                            : "sentence.InteractionRecorded.out";
            Reached reached = interaction.reached();
            String sentence =
                    reached == null || reached == Reached.REACHED
                            ? say(way, names.of(interaction.by()), channel)
                            : say(
                                    "sentence.InteractionRecorded." + reached,
                                    names.of(interaction.by()),
                                    channel);
            Quote summary = quote("quote.summary", interaction.summary(), interaction.audience());
            var text = interaction.text();
            return new Told(
                    interaction.by(),
                    sentence,
                    text == null
                            ? List.of(summary)
                            : List.of(summary, quote("quote.text", text, interaction.audience())));
        }

        private Quote quote(String label, Confidential<String> words, Audience audience) {
            return new Quote(texts.tell(label, locale), read(words), audience);
        }

        private String read(Confidential<String> words) {
            return words.orElse(texts.tell("erased", locale));
        }

        private String say(String key, Object... arguments) {
            return texts.tell(key, locale, arguments);
        }
    }
}

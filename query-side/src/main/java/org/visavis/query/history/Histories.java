package org.visavis.query.history;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.query.who.Erasures;
import org.visavis.query.who.People;
import org.visavis.store.EventReader;
import org.visavis.store.Header;
import org.visavis.store.Recorded;
import org.visavis.web.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads histories from the store itself, so that they never lag and never outlive an erasure. */
public final class Histories {
    private final EventReader store;
    private final People people;
    private final Texts texts;
    private final Erasures erasures;
    private final Sentences sentences;

    public Histories(EventReader store, People people, Erasures erasures, Texts texts) {
        this.erasures = erasures;
        this.store = store;
        this.people = people;
        this.texts = texts;
        this.sentences = new Sentences(texts);
    }

    /**
     * A part of a dossier's history. Whether the reader may see the dossier was asked before.
     *
     * @param after the position after which to begin
     * @param forParty whether words for the team are left out
     */
    public History of(String dossier, long after, int limit, boolean forParty, Locale locale) {
        return part(store.read(dossier, after, limit + 1), limit, forParty, locale);
    }

    /**
     * The latest part of a dossier's history before a position, the newest first.
     *
     * @param before the position before which to end; {@link Long#MAX_VALUE} for the very latest
     */
    public History latest(String dossier, long before, int limit, boolean forParty, Locale locale) {
        return part(store.readBack(dossier, before, limit + 1), limit, forParty, locale);
    }

    /**
     * These events, told.
     *
     * @param events in the order in which to tell them
     * @param limit how many of them at most
     */
    public History tell(List<Recorded> events, int limit, boolean forParty, Locale locale) {
        return part(events, limit, forParty, locale);
    }

    private History part(List<Recorded> events, int limit, boolean forParty, Locale locale) {
        boolean more = events.size() > limit;
        List<Recorded> shown = more ? events.subList(0, limit) : events;
        var names = new Named(people.names(Mentioned.in(shown)), locale);
        return new History(
                shown.stream()
                        .map(event -> item(event, names, forParty, locale))
                        .flatMap(Optional::stream)
                        .toList(),
                more ? shown.getLast().position() : null);
    }

    /** Nothing where the reader may not know of it. */
    private Optional<History.Item> item(
            Recorded recorded, Named names, boolean forParty, Locale locale) {
        Header header = recorded.header();
        var recorder =
                new History.Actor(
                        header.actor(),
                        names.of(header.actor()),
                        header.role(),
                        header.organisation());
        if (!(recorded.payload() instanceof DossierEvent event)) {
            return Optional.of(
                    new History.Item(
                            recorded.position(),
                            recorded.version(),
                            recorded.type(),
                            recorded.recordedAt(),
                            recorded.recordedAt(),
                            recorder,
                            null,
                            header.onBehalfOf(),
                            texts.tell("sentence.unknown", locale, recorded.type()),
                            List.of(),
                            null,
                            null));
        }
        Told told = sentences.tell(event, names, locale);
        if (forParty && !told.forParty()) {
            return Optional.empty();
        }
        AgentId by = told.by();
        boolean byAnother = by != null && !by.value().equals(header.actor());
        return Optional.of(
                new History.Item(
                        recorded.position(),
                        recorded.version(),
                        recorded.type(),
                        event.happenedAt(),
                        recorded.recordedAt(),
                        byAnother ? actor(by, header, names) : recorder,
                        byAnother ? recorder : null,
                        header.onBehalfOf(),
                        told.sentence(),
                        told.quotes().stream()
                                .filter(quote -> !forParty || quote.audience() == Audience.PARTY)
                                .toList(),
                        event instanceof ActRecorded act ? act.activity() : null,
                        interaction(event)));
    }

    private static @Nullable Integer interaction(DossierEvent event) {
        if (event instanceof InteractionRecorded it) {
            return it.number();
        }
        if (event instanceof MessageWritten it) {
            return it.number();
        }
        if (event instanceof MessageReceived it) {
            return it.number();
        }
        return event instanceof PartyWrote it ? it.number() : null;
    }

    private static History.Actor actor(@Nullable AgentId by, Header header, Named names) {
        String id = by == null ? header.actor() : by.value();
        return new History.Actor(id, names.of(id), null, header.organisation());
    }

    /** What everybody on this page is called, or what is said of those who were erased. */
    private final class Named implements Sentences.Names {
        private final Map<String, String> names;
        private final UnaryOperator<String> instead;
        private final String unknown;

        Named(Map<String, String> names, Locale locale) {
            this.names = names;
            this.instead = erasures.instead(locale);
            this.unknown = texts.tell("actor.unknown", locale);
        }

        @Override
        public String of(AgentId agent) {
            return of(agent.value());
        }

        String of(String id) {
            String name = names.getOrDefault(id, unknown);
            return name.isBlank() ? instead.apply(id) : name;
        }

        @Override
        public String insteadOf(String key) {
            return instead.apply(key);
        }
    }
}

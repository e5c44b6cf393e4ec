package org.visavis.query.contacts;

import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.ContactAttached;
import org.visavis.events.contact.ContactEvent.ContactLogged;
import org.visavis.events.contact.ContactEvent.ContactOwnerChanged;
import org.visavis.events.contact.ContactEvent.ContactSettled;
import org.visavis.events.contact.ContactEvent.MailUnmatched;
import org.visavis.query.who.Erasures;
import org.visavis.query.who.People;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;
import org.visavis.web.text.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells through whose hands a contact went, from the store itself. */
public final class ContactStory {
    private static final int MOST = 200;

    private final EventReader store;
    private final People people;
    private final Erasures erasures;
    private final Texts texts;

    public ContactStory(EventReader store, People people, Erasures erasures, Texts texts) {
        this.erasures = erasures;
        this.store = store;
        this.people = people;
        this.texts = texts;
    }

    /**
     * One thing that happened to the contact.
     *
     * @param by who had it recorded
     * @param words why, where it was told
     */
    public record Step(Instant at, String by, String sentence, List<String> words) {}

    /** What happened, the latest first. */
    public List<Step> of(String contact, Locale locale) {
        List<Recorded> story = store.read(contact, 0, MOST);
        Map<String, String> names = people.names(mentioned(story));
        List<Step> steps = new ArrayList<>();
        for (Recorded recorded : story) {
            if (recorded.payload() instanceof ContactEvent event) {
                steps.addFirst(
                        new Step(
                                event.happenedAt(),
                                name(recorded.header().actor(), names, locale),
                                sentence(event, names, locale),
                                words(event, locale)));
            }
        }
        return steps;
    }

    private String sentence(ContactEvent event, Map<String, String> names, Locale locale) {
        return switch (event) {
            case ContactLogged _ -> texts.tell("sentence.ContactLogged", locale);
            case MailUnmatched _ -> texts.tell("sentence.MailUnmatched", locale);
            case ContactOwnerChanged it ->
                    texts.tell(
                            "sentence.ContactOwnerChanged",
                            locale,
                            name(it.owner().value(), names, locale),
                            name(it.previous().value(), names, locale));
            case ContactAttached _ -> texts.tell("sentence.ContactAttached", locale);
            case ContactSettled _ -> texts.tell("sentence.ContactSettled", locale);
        };
    }

    private List<String> words(ContactEvent event, Locale locale) {
        return event instanceof ContactOwnerChanged(_, _, _, var reason, _) && reason != null
                ? List.of(
                        texts.tell(
                                "party.because",
                                locale,
                                reason.orElse(erasures.told(reason.person(), locale))))
                : List.of();
    }

    private String name(String id, Map<String, String> names, Locale locale) {
        String name = names.getOrDefault(id, texts.tell("actor.unknown", locale));
        return name.isBlank() ? erasures.told(id, locale) : name;
    }

    private static Set<String> mentioned(List<Recorded> story) {
        Set<String> ids = new HashSet<>();
        for (Recorded recorded : story) {
            ids.add(recorded.header().actor());
            if (recorded.payload() instanceof ContactOwnerChanged it) {
                ids.add(it.owner().value());
                ids.add(it.previous().value());
            }
        }
        return ids;
    }
}

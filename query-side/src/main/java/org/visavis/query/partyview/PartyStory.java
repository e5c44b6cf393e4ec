package org.visavis.query.partyview;

import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.party.PartyMerging.PartyUnmerged;
import org.visavis.query.who.Erasures;
import org.visavis.query.who.People;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;
import org.visavis.web.text.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells how a record came to read as it does, from the store itself: what was erased stays so. */
public final class PartyStory {
    private static final int MOST = 200;

    private final EventReader store;
    private final People people;
    private final Erasures erasures;
    private final Texts texts;

    public PartyStory(EventReader store, People people, Erasures erasures, Texts texts) {
        this.erasures = erasures;
        this.store = store;
        this.people = people;
        this.texts = texts;
    }

    /**
     * One change of a record.
     *
     * @param by who had it recorded
     * @param words what belongs to it: what was told before, and why it changed
     */
    public record Change(
            long position, Instant at, String by, String sentence, List<String> words) {}

    /** What happened to these records, the latest first. */
    public List<Change> of(List<String> parties, Locale locale) {
        List<List<Recorded>> stories =
                parties.stream().map(party -> store.read(party, 0, MOST)).toList();
        var sentences =
                new PartySentences(
                        texts, people.names(mentioned(stories)), erasures.instead(locale), locale);
        return stories.stream()
                .flatMap(story -> changes(story, sentences).stream())
                .sorted(Comparator.comparingLong(Change::position).reversed())
                .toList();
    }

    private static List<Change> changes(List<Recorded> story, PartySentences sentences) {
        List<Change> changes = new ArrayList<>();
        PartyIdentity before = PartySentences.ERASED;
        for (Recorded recorded : story) {
            if (recorded.payload() instanceof PartyEvent event) {
                changes.add(
                        new Change(
                                recorded.position(),
                                event.happenedAt(),
                                sentences.name(recorded.header().actor()),
                                sentences.sentence(event),
                                sentences.words(event, before)));
                before = identity(event, before);
            }
        }
        return changes;
    }

    private static PartyIdentity identity(PartyEvent event, PartyIdentity before) {
        if (event instanceof PartyRegistered it) {
            return it.identity().orElse(PartySentences.ERASED);
        }
        return event instanceof PartyCorrected it
                ? it.identity().orElse(PartySentences.ERASED)
                : before;
    }

    private static Set<String> mentioned(List<List<Recorded>> stories) {
        Set<String> ids = new HashSet<>();
        for (Recorded recorded : stories.stream().flatMap(List::stream).toList()) {
            ids.add(recorded.header().actor());
            if (recorded.payload() instanceof PartyMerged it) {
                ids.add(it.party().value());
                ids.add(it.into().value());
            }
            if (recorded.payload() instanceof PartyUnmerged it) {
                ids.add(it.from().value());
            }
        }
        return ids;
    }
}

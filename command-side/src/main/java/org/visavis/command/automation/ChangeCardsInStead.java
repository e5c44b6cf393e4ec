package org.visavis.command.automation;

import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CardField;
import org.visavis.command.party.ChangeCardInStead;
import org.visavis.command.platform.Cards;
import org.visavis.events.Event;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.InStead.ActedInStead;
import org.visavis.events.dossier.InStead.ActingInSteadAnnounced;
import org.visavis.events.dossier.InStead.Changes;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;

import java.util.List;
import java.util.Optional;

/**
 * What somebody changed on a party's card in their stead, the card says too, whatever breaks in
 * between. The values are read again from the dossier's story: an agenda keeps no words.
 */
public final class ChangeCardsInStead implements Automation {
    private static final Changes NONE = new Changes(List.of());

    private final EventReader events;
    private final Cards cards;

    public ChangeCardsInStead(EventReader events) {
        this.events = events;
        this.cards = new Cards(events);
    }

    @Override
    public String kind() {
        return "card-in-stead";
    }

    @Override
    public Optional<Plan> plan(Event event) {
        return event instanceof ActedInStead it && concernsTheCard(it)
                ? Optional.of(new Plan.Due(it.number(), 1, it.happenedAt()))
                : Optional.empty();
    }

    @Override
    public Object command(ToDo due) {
        List<Object> story = story(new DossierId(due.stream()));
        ActedInStead acted = acted(story, due.item());
        return new ChangeCardInStead(
                cards.speaker(party(story)),
                new Actor(acted.by(), organisation(story)),
                acted.changes().orElse(NONE),
                why(story, due.item()));
    }

    private static boolean concernsTheCard(ActedInStead it) {
        return it.changes().orElse(NONE).all().stream()
                .anyMatch(one -> CardField.of(one.field()).isPresent());
    }

    private List<Object> story(DossierId dossier) {
        return events.tail(dossier.value(), 0).stream().map(Recorded::payload).toList();
    }

    private static ActedInStead acted(List<Object> story, int number) {
        return story.stream()
                .filter(ActedInStead.class::isInstance)
                .map(ActedInStead.class::cast)
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String why(List<Object> story, int number) {
        return story.stream()
                .filter(ActingInSteadAnnounced.class::isInstance)
                .map(ActingInSteadAnnounced.class::cast)
                .filter(it -> it.number() == number)
                .map(it -> it.why().orElse(""))
                .findFirst()
                .orElse("");
    }

    private static OrganisationId organisation(List<Object> story) {
        return ((DossierOpened) story.getFirst()).organisation();
    }

    /** As it was last put right. */
    private static PartyId party(List<Object> story) {
        PartyId party = ((DossierOpened) story.getFirst()).party();
        for (Object event : story) {
            if (event instanceof DossierPartyCorrected it) {
                party = it.party();
            }
        }
        return party;
    }
}

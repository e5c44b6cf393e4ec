package org.visavis.command.platform;

import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationEvent.OrganisationRegistered;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyEvent.PartyPreferencesSet;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.party.PartyMerging.PartyUnmerged;
import org.visavis.events.party.Preferences;
import org.visavis.events.privacy.Confidential;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what people and bodies are called and how they are reached, each time from the store: an
 * erasure would not find what stayed in memory.
 */
public final class Cards {
    /** Records that speak for records that speak for others: no chain is longer. */
    private static final int LONGEST_CHAIN = 20;

    private static final int ALL = Integer.MAX_VALUE;

    /** One address and nothing that could be read as two, or as a header. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[\\p{ASCII}&&[^\\s\\p{Cntrl}@<>()\\[\\],;:\\\\\"]]{1,64}@[\\w.-]{1,250}");

    private final EventReader events;

    public Cards(EventReader events) {
        this.events = events;
    }

    /** What everyone may know of the agent; nothing of somebody who is unknown. */
    public Optional<Confidential<AgentCard>> agent(AgentId agent) {
        return told(agent.value()).reduce(Face.UNKNOWN, Face::evolve, (_, later) -> later).shown();
    }

    /**
     * What the organisation is called.
     *
     * @throws IllegalStateException if there is none
     */
    public String institution(OrganisationId organisation) {
        return told(organisation.value())
                .filter(OrganisationRegistered.class::isInstance)
                .map(event -> ((OrganisationRegistered) event).name())
                .reduce((_, later) -> later)
                .orElseThrow(
                        () -> new IllegalStateException("Expected one: " + organisation.value()));
    }

    /**
     * The e-mail address of the party as it is now, or of the record that speaks for it; nothing
     * where there is none, where it is none, or where they were forgotten.
     */
    public Optional<String> mail(PartyId party) {
        return speaking(party).flatMap(Known::mail).filter(ADDRESS.asMatchPredicate());
    }

    /** What stands on the party's card now; nothing where they were forgotten. */
    public Optional<PartyIdentity> identity(PartyId party) {
        return speaking(party).flatMap(Known::identity);
    }

    /** What the party is called now; nothing where they were forgotten. */
    public Optional<String> name(PartyId party) {
        return speaking(party).flatMap(Known::name);
    }

    /** How the party would like to be spoken to; as usual where nobody was told. */
    public Preferences preferences(PartyId party) {
        return speaking(party).map(Known::preferences).orElse(Preferences.USUAL);
    }

    /** The record that speaks for this one; itself, mostly. */
    public PartyId speaker(PartyId party) {
        return speaking(party).map(Known::party).orElse(party);
    }

    /** What is known of the party, from the record that speaks for it. */
    private Optional<Known> speaking(PartyId party) {
        PartyId speaker = party;
        for (int link = 0; link < LONGEST_CHAIN; link++) {
            Known known =
                    told(speaker.value())
                            .reduce(Known.nothingOf(speaker), Known::evolve, (_, later) -> later);
            if (known.into().isEmpty()) {
                return Optional.of(known);
            }
            speaker = known.into().get();
        }
        return Optional.empty();
    }

    private Stream<Object> told(String stream) {
        return events.read(stream, 0, ALL).stream().map(Recorded::payload);
    }

    private record Known(
            PartyId party,
            Optional<PartyIdentity> identity,
            Preferences preferences,
            Optional<PartyId> into) {

        static Known nothingOf(PartyId party) {
            return new Known(party, Optional.empty(), Preferences.USUAL, Optional.empty());
        }

        Optional<String> mail() {
            return identity.map(PartyIdentity::email)
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty));
        }

        Optional<String> name() {
            return identity.map(PartyIdentity::name);
        }

        Known evolve(Object event) {
            return switch (event) {
                case PartyRegistered it -> told(it.identity());
                case PartyCorrected it -> told(it.identity());
                case PartyPreferencesSet it ->
                        new Known(
                                party, identity, it.preferences().orElse(Preferences.USUAL), into);
                case PartyMerged it ->
                        new Known(party, identity, preferences, Optional.of(it.into()));
                case PartyUnmerged _ -> new Known(party, identity, preferences, Optional.empty());
                default -> this;
            };
        }

        private Known told(Confidential<PartyIdentity> told) {
            Optional<PartyIdentity> known =
                    told instanceof Confidential.Clear<PartyIdentity>(_, PartyIdentity it)
                            ? Optional.of(it)
                            : Optional.empty();
            return new Known(party, known, preferences, into);
        }
    }
}

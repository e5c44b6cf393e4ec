package org.visavis.command.party;

import static org.visavis.command.party.SaintAubin.FRIENDS;
import static org.visavis.command.party.SaintAubin.JEANNE;
import static org.visavis.command.party.SaintAubin.JEANNE_AGAIN;
import static org.visavis.command.party.SaintAubin.MONDAY;
import static org.visavis.command.party.SaintAubin.NOW;
import static org.visavis.command.party.SaintAubin.ODILE;
import static org.visavis.command.party.SaintAubin.PETIT;
import static org.visavis.command.party.SaintAubin.THOMAS;
import static org.visavis.command.party.SaintAubin.TOWN_HALL;
import static org.visavis.command.party.SaintAubin.added;
import static org.visavis.command.party.SaintAubin.corrected;
import static org.visavis.command.party.SaintAubin.ended;
import static org.visavis.command.party.SaintAubin.merged;
import static org.visavis.command.party.SaintAubin.registered;
import static org.visavis.command.party.SaintAubin.unmerged;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Registry;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyKind;
import org.visavis.events.privacy.Confidential;

import java.lang.reflect.Proxy;
import java.time.InstantSource;

/** Axon hands each command to its slice, and each event to the state. */
class PartyTest {
    private final FixtureConfiguration<Party> party = new AggregateTestFixture<>(Party.class);

    @BeforeEach
    void setUp() {
        party.registerInjectableResource(everybodyIsKnown())
                .registerInjectableResource(InstantSource.fixed(NOW));
    }

    @Test
    void is_registered() {
        party.givenNoPriorActivity()
                .when(new RegisterParty(JEANNE, THOMAS, PartyKind.PERSON, PETIT))
                .expectEvents(
                        new PartyEvent.PartyRegistered(
                                JEANNE,
                                TOWN_HALL,
                                PartyKind.PERSON,
                                Confidential.about(JEANNE, PETIT),
                                NOW));
    }

    @Test
    void is_corrected() {
        party.given(registered(JEANNE, PartyKind.PERSON))
                .when(new CorrectParty(JEANNE, THOMAS, PartyKind.BODY, PETIT, "Mal entendu"))
                .expectEvents(corrected(JEANNE, 1, PartyKind.BODY, NOW));
    }

    @Test
    void has_contacts() {
        party.given(registered(FRIENDS, PartyKind.BODY))
                .when(new AddContact(FRIENDS, THOMAS, ODILE))
                .expectEvents(added(1, ODILE, NOW));
    }

    @Test
    void has_a_contact_corrected() {
        party.given(registered(FRIENDS, PartyKind.BODY), added(1, ODILE, MONDAY))
                .when(new CorrectContact(FRIENDS, THOMAS, 1, ODILE, "Mal entendu"))
                .expectEvents(
                        new PartyContactCorrected(
                                FRIENDS,
                                1,
                                Confidential.about(FRIENDS, ODILE),
                                Confidential.about(FRIENDS, "Mal entendu"),
                                NOW));
    }

    @Test
    void loses_a_contact() {
        party.given(registered(FRIENDS, PartyKind.BODY), added(1, ODILE, MONDAY))
                .when(new EndContact(FRIENDS, THOMAS, 1, "A quitté le bureau"))
                .expectEvents(ended(1, NOW));
    }

    @Test
    void is_merged() {
        party.given(registered(JEANNE_AGAIN, PartyKind.PERSON))
                .when(new MergeParty(JEANNE_AGAIN, THOMAS, JEANNE, "Même téléphone"))
                .expectEvents(merged(JEANNE_AGAIN, JEANNE, NOW));
    }

    @Test
    void is_taken_apart() {
        party.given(
                        registered(JEANNE_AGAIN, PartyKind.PERSON),
                        merged(JEANNE_AGAIN, JEANNE, MONDAY))
                .when(new UnmergeParty(JEANNE_AGAIN, THOMAS, "Mère et fille"))
                .expectEvents(unmerged(JEANNE_AGAIN, JEANNE, NOW));
    }

    /** A town hall that knows everybody, and where nobody was merged. */
    private static Registry everybodyIsKnown() {
        return (Registry)
                Proxy.newProxyInstance(
                        Registry.class.getClassLoader(),
                        new Class<?>[] {Registry.class},
                        (_, method, _) -> method.getName().equals("knows"));
    }
}

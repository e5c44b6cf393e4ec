package org.visavis.command.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.party.SaintAubin.FRIENDS;
import static org.visavis.command.party.SaintAubin.JEANNE;
import static org.visavis.command.party.SaintAubin.JEANNE_AGAIN;
import static org.visavis.command.party.SaintAubin.MARC;
import static org.visavis.command.party.SaintAubin.MONDAY;
import static org.visavis.command.party.SaintAubin.NOW;
import static org.visavis.command.party.SaintAubin.ODILE;
import static org.visavis.command.party.SaintAubin.PETIT;
import static org.visavis.command.party.SaintAubin.THOMAS;
import static org.visavis.command.party.SaintAubin.TOWN_HALL;
import static org.visavis.command.party.SaintAubin.VISA;
import static org.visavis.command.party.SaintAubin.added;
import static org.visavis.command.party.SaintAubin.asked;
import static org.visavis.command.party.SaintAubin.confirmed;
import static org.visavis.command.party.SaintAubin.corrected;
import static org.visavis.command.party.SaintAubin.ended;
import static org.visavis.command.party.SaintAubin.erased;
import static org.visavis.command.party.SaintAubin.merged;
import static org.visavis.command.party.SaintAubin.registered;
import static org.visavis.command.party.SaintAubin.unmerged;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Belongings;
import org.visavis.command.decision.Belongings.Belonging;
import org.visavis.command.decision.Oblivion;
import org.visavis.command.decision.Registry;
import org.visavis.events.party.ErasureGround;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyErasure.ErasureRefused;
import org.visavis.events.party.PartyErasure.ErasureWithdrawn;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyKind;
import org.visavis.events.privacy.Confidential;

import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Axon hands each command to its slice, and each event to the state. */
class PartyTest {
    private static final Belonging ONE_RECORD =
            new Belonging(List.of(JEANNE_AGAIN), List.of(), List.of());

    private final FixtureConfiguration<Party> party = new AggregateTestFixture<>(Party.class);
    private final List<PartyErased> forgotten = new ArrayList<>();

    @BeforeEach
    void setUp() {
        party.registerInjectableResource(everybodyIsKnown())
                .registerInjectableResource(InstantSource.fixed(NOW))
                .registerInjectableResource((Belongings) _ -> ONE_RECORD)
                .registerInjectableResource((Oblivion) forgotten::add);
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

    @Test
    void is_asked_to_be_forgotten() {
        party.given(registered(JEANNE, PartyKind.PERSON))
                .when(new AskErasure(JEANNE, THOMAS, ErasureGround.ARCHIVES_VISA, VISA))
                .expectEvents(asked(THOMAS, NOW));
    }

    @Test
    void is_not_forgotten_after_all() {
        party.given(registered(JEANNE, PartyKind.PERSON), asked(THOMAS, MONDAY))
                .when(new WithdrawErasure(JEANNE, THOMAS))
                .expectEvents(new ErasureWithdrawn(JEANNE, THOMAS.agent(), NOW));
    }

    @Test
    void is_refused_to_be_forgotten() {
        party.given(registered(JEANNE, PartyKind.PERSON), asked(THOMAS, MONDAY))
                .when(new RefuseErasure(JEANNE, MARC, "Un recours est possible"))
                .expectEvents(
                        new ErasureRefused(
                                JEANNE,
                                Confidential.about(JEANNE, "Un recours est possible"),
                                MARC.agent(),
                                NOW));
    }

    @Test
    void is_forgotten_with_the_records_for_which_it_speaks() {
        party.given(registered(JEANNE, PartyKind.PERSON), asked(THOMAS, MONDAY))
                .when(new ConfirmErasure(JEANNE, MARC))
                .expectEvents(confirmed(MARC, NOW));
    }

    @Test
    void loses_its_keys_before_it_is_said_that_it_did() {
        party.given(
                        registered(JEANNE, PartyKind.PERSON),
                        asked(THOMAS, MONDAY),
                        confirmed(MARC, MONDAY))
                .when(new EraseParty(JEANNE))
                .expectEvents(erased(THOMAS, MARC, NOW));
        assertThat(forgotten).containsExactly(erased(THOMAS, MARC, NOW));
    }

    @Test
    void is_recorded_as_erased_once_more_after_a_restore() {
        party.given(registered(JEANNE, PartyKind.PERSON))
                .when(new ReplayErasure(JEANNE, erased(THOMAS, MARC, MONDAY)))
                .expectEvents(erased(THOMAS, MARC, MONDAY));
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

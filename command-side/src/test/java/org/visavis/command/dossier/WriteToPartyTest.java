package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Absence;
import org.visavis.command.decision.MailReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.Correspondence.MessageTriedAgain;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.NotDelivered;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wording.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

class WriteToPartyTest {
    private static final Registry HOUSE = new OneProcedure();

    /** Camille is away on the day of the question, and Nadia stands in. */
    private static final Registry CAMILLE_AWAY =
            new OneProcedure() {
                @Override
                public List<Absence> absences(AgentId agent) {
                    return agent.equals(CAMILLE)
                            ? List.of(
                                    new Absence(
                                            LocalDate.parse("2026-03-16"),
                                            LocalDate.parse("2026-03-16"),
                                            NADIA))
                            : List.of();
                }
            };

    @Test
    void what_the_referent_writes_leaves_under_their_name() {
        MessageWritten written = written(CAMILLE, HOUSE, answeredByCamille());

        assertThat(written.number()).isEqualTo(2);
        assertThat(written.to()).isEqualTo(JEANNE);
        assertThat(written.by()).isEqualTo(CAMILLE);
        assertThat(written.onBehalfOf()).isNull();
        assertThat(written.purpose()).isEqualTo(Purpose.MESSAGE);
        assertThat(written.channel()).isEqualTo(Channel.EMAIL);
        assertThat(agents(written.signature())).containsExactly(CAMILLE);
    }

    @Test
    void somebody_else_writes_for_the_referent_and_both_sign() {
        MessageWritten written = written(HELENE, HOUSE, answeredByCamille());

        assertThat(written.onBehalfOf()).isEqualTo(CAMILLE);
        assertThat(agents(written.signature())).containsExactly(CAMILLE, HELENE);
        assertThat(written.signature().speaker().agent()).isEqualTo(HELENE);
    }

    @Test
    void while_the_referent_is_away_the_deputy_signs_too() {
        assertThat(agents(written(NADIA, CAMILLE_AWAY, answeredByCamille()).signature()))
                .containsExactly(CAMILLE, NADIA);
        assertThat(agents(written(HELENE, CAMILLE_AWAY, answeredByCamille()).signature()))
                .containsExactly(CAMILLE, NADIA, HELENE);
    }

    @Test
    void a_closed_dossier_still_answers() {
        assertThat(written(CAMILLE, HOUSE, answeredByCamille().then(closed(THURSDAY))).number())
                .isEqualTo(2);
    }

    @Test
    void another_organisation_does_not_write() {
        answeredByCamille().when(asking(YVES, HOUSE)).thenRefused(new Reason.NotVisible());
    }

    @Test
    void without_an_address_of_the_party_nothing_is_written() {
        Registry unreachable =
                new OneProcedure() {
                    @Override
                    public boolean hasMail(PartyId party) {
                        return false;
                    }
                };

        answeredByCamille()
                .when(asking(CAMILLE, unreachable))
                .thenRefused(new MailReason.NoAddress());
    }

    @Test
    void what_is_missing_of_a_signature_is_named_and_nothing_is_written() {
        Registry gaps =
                new OneProcedure() {
                    @Override
                    public Optional<Confidential<AgentCard>> card(AgentId agent) {
                        return Optional.of(
                                Confidential.about(
                                        agent,
                                        new AgentCard(
                                                null, "Roux", null, " ", "", "02", null, null)));
                    }
                };

        answeredByCamille()
                .when(asking(CAMILLE, gaps))
                .thenRefused(
                        new MailReason.CannotSign(
                                CAMILLE, List.of("firstName", "jobTitle", "address")));
    }

    @Test
    void what_was_sent_is_not_corrected() {
        Given sent = answeredByCamille().then(written(CAMILLE, HOUSE, answeredByCamille()));

        assertThatThrownBy(() -> exchanges(sent).readersOf(2))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(new MailReason.MessageHasLeft(2)));
    }

    @Test
    void a_delivery_is_recorded_once() {
        Given sent = answeredByCamille().then(written(CAMILLE, HOUSE, answeredByCamille()));
        var confirm = new ConfirmDelivery(EXTENSION, 2, 3);
        var delivered = new MessageDelivered(EXTENSION, 2, 3, NOW);

        sent.when(state -> ConfirmDelivery.decide(confirm, state, NOW)).thenHappens(delivered);
        sent.then(delivered)
                .when(state -> ConfirmDelivery.decide(confirm, state, NOW))
                .thenItIsAlreadySo();
        sent.then(delivered)
                .when(
                        state ->
                                GiveUpDelivery.decide(
                                        new GiveUpDelivery(EXTENSION, 2, NotDelivered.REFUSED, 1),
                                        state,
                                        NOW))
                .thenItIsAlreadySo();
    }

    @Test
    void no_message_that_was_never_written_is_delivered() {
        answeredByCamille()
                .when(
                        state ->
                                ConfirmDelivery.decide(
                                        new ConfirmDelivery(EXTENSION, 1, 1), state, NOW))
                .thenItIsAlreadySo();
    }

    @Test
    void what_failed_is_tried_again_and_what_left_is_not() {
        Given sent = answeredByCamille().then(written(CAMILLE, HOUSE, answeredByCamille()));
        Function<DossierState, List<DossierEvent>> again =
                state ->
                        TryMessageAgain.decide(
                                new TryMessageAgain(EXTENSION, as(HELENE), 2), state, HOUSE, NOW);

        sent.when(again).thenItIsAlreadySo();
        sent.then(new MessageUndeliverable(EXTENSION, 2, NotDelivered.REFUSED, 1, NOW))
                .when(again)
                .thenHappens(new MessageTriedAgain(EXTENSION, 2, HELENE, NOW));
        sent.then(new MessageDelivered(EXTENSION, 2, 1, NOW))
                .when(again)
                .thenRefused(new MailReason.MessageHasLeft(2));
    }

    @Test
    void a_letter_needs_no_address_and_is_whose_wrote_it_to_post() {
        Registry nobodysAddress =
                new OneProcedure() {
                    @Override
                    public boolean hasMail(PartyId party) {
                        return false;
                    }
                };
        Words words = new Words("Votre demande", "Bonjour.");
        var letter = new WriteToParty(EXTENSION, as(HELENE), words, null, null, "Poster");

        List<DossierEvent> events =
                WriteToParty.decide(letter, answeredByCamille().state(), nobodysAddress, NOW);

        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        MessageWritten.class,
                        it -> {
                            assertThat(it.channel()).isEqualTo(Channel.LETTER);
                            assertThat(agents(it.signature())).containsExactly(CAMILLE, HELENE);
                        });
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        ActionAdded.class,
                        it -> {
                            assertThat(it.interaction()).isEqualTo(2);
                            assertThat(it.owner()).isEqualTo(HELENE);
                        });
        answeredByCamille()
                .when(asking(HELENE, nobodysAddress))
                .thenRefused(new MailReason.NoAddress());
    }

    private static Given answeredByCamille() {
        return Given.happened(opened(), assigned(CAMILLE, MONDAY), called(1, CAMILLE, TUESDAY));
    }

    private static Exchanges exchanges(Given given) {
        return given.state().opened().orElseThrow().exchanges();
    }

    private static List<AgentId> agents(IdentityBlock block) {
        return block.everybody().stream().map(IdentityBlock.Signatory::agent).toList();
    }

    private static Function<DossierState, List<DossierEvent>> asking(
            AgentId agent, Registry registry) {
        return state ->
                WriteToParty.decide(
                        new WriteToParty(EXTENSION, as(agent), "Votre demande", "Bonjour."),
                        state,
                        registry,
                        NOW);
    }

    private static MessageWritten written(AgentId by, Registry registry, Given given) {
        return (MessageWritten) asking(by, registry).apply(given.state()).getFirst();
    }
}

package org.visavis.query.dossierpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.events.dossier.Correction.ReferentCorrected;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierDate;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Pledges.PromiseMade;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.dossier.Requests.InformationRequested;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.query.platform.Clock;
import org.visavis.query.platform.NextStep;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Jeanne asks for help to insulate her house; Nadia answers, then Camille. */
class DossierPageTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final DossierId ID = new DossierId(id(1));
    private static final AgentId NADIA = new AgentId(id(2));
    private static final AgentId CAMILLE = new AgentId(id(3));
    private static final PartyId JEANNE = new PartyId(id(4));

    @Test
    void each_clock_counts_while_the_matter_is_with_somebody() {
        DossierPage page =
                told(
                        asked(1, null, day(2)),
                        asked(2, "le notaire", day(3)),
                        new RequestAnswered(ID, 1, null, null, day(5)),
                        new DossierSuspended(ID, NADIA, words("attente"), day(6)),
                        new DossierResumed(ID, NADIA, words("reprise"), day(90), day(8)),
                        new RequestAnswered(ID, 2, NADIA, null, day(12)),
                        new DossierClosed(ID, words("accordé"), words("complet"), day(20)));

        assertThat(days(page, Clock.WITH_US)).isEqualTo(2 + 8);
        assertThat(days(page, Clock.WITH_PARTY)).isEqualTo(3);
        assertThat(days(page, Clock.WITH_PARTNER)).isEqualTo(1 + 4);
        assertThat(days(page, Clock.SUSPENDED)).isEqualTo(2);
        assertThat(page.clocks().runs()).isNull();
    }

    @Test
    void a_closed_dossier_counts_nothing_until_it_is_opened_again() {
        DossierPage page =
                told(
                        new DossierClosed(ID, words("refusé"), words("incomplet"), day(4)),
                        new DossierReopened(
                                ID, CAMILLE, NADIA, CAMILLE, words("à revoir"), day(9)));

        assertThat(days(page, Clock.WITH_US)).isEqualTo(4 + 91);
        assertThat(page.answering().agent()).isEqualTo(CAMILLE);
        assertThat(page.clocks().runs()).isEqualTo(Clock.WITH_US);
    }

    @Test
    void corrected_dates_lengthen_the_first_and_the_last_run() {
        DossierPage page =
                told(
                        asked(1, null, day(2)),
                        new DossierClosed(ID, words("accordé"), words("complet"), day(6)),
                        date(DossierDate.OPENING, day(0), day(-1)),
                        date(DossierDate.CLOSING, day(6), day(5)));

        assertThat(page.matter().openedAt()).isEqualTo(day(-1));
        assertThat(days(page, Clock.WITH_US)).isEqualTo(3);
        assertThat(days(page, Clock.WITH_PARTY)).isEqualTo(3);
    }

    @Test
    void what_the_party_wrote_waits_since_their_first_message_after_the_last_answer() {
        DossierPage asking =
                told(
                        new PartyWrote(ID, 1, NADIA, words("Où en est-on ?"), day(1)),
                        new PartyWrote(ID, 2, NADIA, words("Allô ?"), day(2)));
        assertThat(asking.talk().unansweredSince()).isEqualTo(day(1));
        assertThat(asking.talk().firstHumanAt()).isNull();

        DossierPage tried = asking.evolve(called(3, Reached.NOT_REACHED, day(3)), day(3));
        assertThat(tried.talk().unansweredSince()).isEqualTo(day(1));

        DossierPage reached = tried.evolve(called(4, Reached.REACHED, day(4)), day(4));
        assertThat(reached.talk().unansweredSince()).isNull();
        assertThat(reached.talk().firstHumanAt()).isEqualTo(day(4));

        DossierPage corrected =
                reached.evolve(
                        new InteractionCorrected(
                                ID,
                                4,
                                NADIA,
                                null,
                                null,
                                null,
                                null,
                                Audience.TEAM,
                                Reached.NOT_REACHED,
                                null,
                                words("c’était la voisine"),
                                day(5)),
                        day(5));
        assertThat(corrected.talk().unansweredSince()).isEqualTo(day(1));
        assertThat(corrected.talk().firstHumanAt()).isNull();
    }

    @Test
    void what_comes_next_is_what_presses_most() {
        DossierPage opened = told();
        assertThat(opened.next()).isEqualTo(new Next(NextStep.ASSIGN_REFERENT, null, day(5)));

        DossierPage inCharge = told(assigned(NADIA, Acceptance.NOT_ASKED, day(1)));
        assertThat(inCharge.next()).isEqualTo(new Next(NextStep.DECIDE, null, day(60)));

        DossierPage promised =
                inCharge.evolve(
                        new PromiseMade(ID, 1, NADIA, words("appeler"), day(20), day(2)), day(2));
        assertThat(promised.next()).isEqualTo(new Next(NextStep.PROMISE, "appeler", day(20)));

        DossierPage raised =
                promised.evolve(
                        new DossierEscalated(
                                ID, 1, CAMILLE, NADIA, words("bloqué"), day(4), day(2)),
                        day(2));
        assertThat(raised.next()).isEqualTo(new Next(NextStep.ESCALATION, null, day(4)));
        assertThat(Next.forParty(raised)).hasValue(new Next(NextStep.PROMISE, "appeler", day(20)));
    }

    @Test
    void an_action_is_not_told_to_the_party_and_what_is_asked_of_them_is() {
        DossierPage page =
                told(
                        assigned(NADIA, Acceptance.NOT_ASKED, day(1)),
                        new ActionAdded(
                                ID, 1, null, NADIA, words("vérifier"), NADIA, null, day(3), day(2)),
                        asked(1, null, day(2)));

        assertThat(page.next()).isEqualTo(new Next(NextStep.ACTION, "vérifier", day(3)));
        assertThat(Next.forParty(page))
                .hasValue(new Next(NextStep.REQUEST, "un devis", day(2 + 15)));
    }

    @Test
    void a_hand_over_counts_once_it_is_accepted_and_a_period_can_be_corrected() {
        DossierPage proposed =
                told(
                        assigned(NADIA, Acceptance.AWAITED, day(1)),
                        new HandOverProposed(
                                ID, CAMILLE, NADIA, NADIA, words("à suivre"), day(9), day(2)));
        assertThat(proposed.answering().agent()).isEqualTo(NADIA);

        DossierPage accepted =
                proposed.evolve(new HandOverAccepted(ID, CAMILLE, NADIA, day(3)), day(3));
        assertThat(accepted.answering().agent()).isEqualTo(CAMILLE);
        assertThat(accepted.answering().proposed()).isNull();

        DossierPage corrected =
                accepted.evolve(
                        new ReferentCorrected(
                                ID, 2, NADIA, CAMILLE, NADIA, words("erreur"), day(4)),
                        day(4));
        assertThat(corrected.answering().agent()).isEqualTo(NADIA);
        assertThat(corrected.answering().periods()).containsExactly(NADIA, NADIA);
    }

    private static DossierPage told(DossierEvent... events) {
        DossierPage page =
                DossierPage.opened(
                        new DossierOpened(
                                ID,
                                new OrganisationId(id(5)),
                                new ProcedureId(id(6)),
                                JEANNE,
                                null,
                                words("Isoler la maison"),
                                null,
                                NADIA,
                                day(5),
                                day(60),
                                MONDAY),
                        MONDAY);
        for (DossierEvent event : events) {
            page = page.evolve(event, event.happenedAt());
        }
        return page;
    }

    private static InformationRequested asked(int number, @Nullable String partner, Instant at) {
        return new InformationRequested(
                ID,
                number,
                NADIA,
                words("un devis"),
                partner == null ? null : words(partner),
                at.plus(Duration.ofDays(15)),
                at);
    }

    private static ReferentAssigned assigned(AgentId agent, Acceptance acceptance, Instant at) {
        return new ReferentAssigned(ID, agent, NADIA, acceptance, null, null, at);
    }

    private static InteractionRecorded called(int number, Reached reached, Instant at) {
        return new InteractionRecorded(
                ID,
                number,
                NADIA,
                Channel.CALL,
                Direction.OUT,
                words("appel"),
                null,
                Audience.TEAM,
                null,
                reached,
                at);
    }

    private static DateCorrected date(DossierDate which, Instant from, Instant to) {
        return new DateCorrected(ID, which, from, to, NADIA, words("erreur"), day(30));
    }

    private static Confidential<String> words(String words) {
        return Confidential.about(JEANNE, words);
    }

    private static long days(DossierPage page, Clock clock) {
        return page.clocks().until(day(100), clock).toDays();
    }

    private static Instant day(int number) {
        return MONDAY.plus(Duration.ofDays(number));
    }

    private static String id(int number) {
        return new UUID(0, number).toString();
    }
}

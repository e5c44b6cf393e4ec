package org.visavis.command.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.visavis.command.agent.AnswerPseudonym.Answer;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.PseudonymReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.Pseudonym.PseudonymAsked;
import org.visavis.events.agent.Pseudonym.PseudonymEnded;
import org.visavis.events.agent.Pseudonym.PseudonymGranted;
import org.visavis.events.agent.Pseudonym.PseudonymRefused;
import org.visavis.events.agent.PseudonymGround;
import org.visavis.events.agent.PublicName;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** An agent appears under another name: asked with a reason, granted by another, for a time. */
class PseudonymTest {
    private static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");
    private static final OrganisationId HERE = organisation(1);
    private static final OrganisationId ELSEWHERE = organisation(2);
    private static final AgentId NADIA = agent(1);
    private static final AgentId HELENE = agent(2);
    private static final AgentId MARC = agent(3);
    private static final PublicName ANNE = new PublicName("Anne", "Valois", null);
    private static final LocalDate A_YEAR_LATER = LocalDate.of(2027, 3, 16);
    private static final Instant OVER = Instant.parse("2027-03-16T23:00:00Z");
    private static final AgentCard CARD =
            new AgentCard("Nadia", "Benali", "Conseillère", null, "1 place", "02", "n@b", null);
    private static final AgentState THERE =
            new AgentState.None()
                    .evolve(
                            new AgentRegistered(
                                    NADIA, HERE, null, Confidential.about(NADIA, CARD), NOW));
    private static final PseudonymAsked ASKED =
            new PseudonymAsked(
                    NADIA,
                    PseudonymGround.SAFETY,
                    Confidential.about(NADIA, "Menaces"),
                    HELENE,
                    NOW);
    private static final AgentState WAITING = THERE.evolve(ASKED);
    private static final PseudonymGranted GRANTED =
            new PseudonymGranted(NADIA, Confidential.about(NADIA, ANNE), MARC, OVER, NOW);
    private static final AgentState UNDER = WAITING.evolve(GRANTED);

    @Test
    void it_is_asked_once_with_a_reason() {
        assertThat(ask(THERE, HERE)).containsExactly(ASKED);
        refused(() -> ask(WAITING, HERE), new PseudonymReason.PseudonymAlreadyAsked());
        refused(() -> ask(UNDER, HERE), new PseudonymReason.AlreadyUnderPseudonym(OVER));
        refused(() -> ask(THERE, ELSEWHERE), new Reason.NotVisible());
    }

    @Test
    void another_person_grants_it_for_a_year_at_most() {
        assertThat(grant(WAITING, MARC, A_YEAR_LATER)).containsExactly(GRANTED);
        var wrong = new PseudonymReason.PseudonymTooLong(LocalDate.of(2026, 3, 16), A_YEAR_LATER);
        refused(() -> grant(WAITING, MARC, A_YEAR_LATER.plusDays(1)), wrong);
        refused(() -> grant(WAITING, MARC, LocalDate.of(2026, 3, 15)), wrong);
        refused(
                () -> grant(WAITING, HELENE, A_YEAR_LATER),
                new PseudonymReason.AnotherPersonDecides());
        refused(
                () -> grant(WAITING, NADIA, A_YEAR_LATER),
                new PseudonymReason.AnotherPersonDecides());
        refused(() -> grant(THERE, MARC, A_YEAR_LATER), new PseudonymReason.NoPseudonymAsked());
    }

    @Test
    void or_refuses_it_with_a_reason() {
        var refusal = new AnswerPseudonym(NADIA, as(MARC, HERE), new Answer.Refusal("Rien"));

        List<AgentEvent> events =
                AnswerPseudonym.decide(refusal, WAITING, TownHall.registry(), NOW);

        assertThat(events)
                .containsExactly(
                        new PseudonymRefused(NADIA, MARC, Confidential.about(NADIA, "Rien"), NOW));
        assertThat(ask(WAITING.evolve(events.getFirst()), HERE)).containsExactly(ASKED);
    }

    @Test
    void it_ends_by_itself_when_its_time_is_over_and_earlier_if_somebody_says_so() {
        assertThat(EndPseudonym.decide(new EndPseudonym(NADIA, null), UNDER, OVER.minusMillis(1)))
                .isEmpty();
        assertThat(EndPseudonym.decide(new EndPseudonym(NADIA, null), UNDER, OVER))
                .containsExactly(new PseudonymEnded(NADIA, null, OVER));
        assertThat(EndPseudonym.decide(new EndPseudonym(NADIA, as(MARC, HERE)), UNDER, NOW))
                .containsExactly(new PseudonymEnded(NADIA, MARC, NOW));
        refused(
                () -> EndPseudonym.decide(new EndPseudonym(NADIA, as(MARC, HERE)), THERE, NOW),
                new PseudonymReason.NoPseudonymToEnd());
    }

    @Test
    void all_but_the_name_and_the_mail_stays_on_the_card() {
        assertThat(ANNE.on(CARD))
                .isEqualTo(
                        new AgentCard(
                                "Anne",
                                "Valois",
                                "Conseillère",
                                null,
                                "1 place",
                                "02",
                                null,
                                null));
    }

    private static List<AgentEvent> ask(AgentState state, OrganisationId organisation) {
        return AskPseudonym.decide(
                new AskPseudonym(
                        NADIA, as(HELENE, organisation), PseudonymGround.SAFETY, "Menaces"),
                state,
                NOW);
    }

    private static List<AgentEvent> grant(AgentState state, AgentId by, LocalDate until) {
        return AnswerPseudonym.decide(
                new AnswerPseudonym(NADIA, as(by, HERE), new Answer.Granted(ANNE, until)),
                state,
                TownHall.registry(),
                NOW);
    }

    private static void refused(Supplier<List<AgentEvent>> asking, Reason reason) {
        assertThatThrownBy(asking::get)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static Actor as(AgentId agent, OrganisationId organisation) {
        return new Actor(agent, organisation, true);
    }

    private static AgentId agent(int number) {
        return new AgentId("20000000-0000-0000-0000-00000000000" + number);
    }

    private static OrganisationId organisation(int number) {
        return new OrganisationId("10000000-0000-0000-0000-00000000000" + number);
    }
}

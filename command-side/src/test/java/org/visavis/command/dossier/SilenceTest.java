package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.junit.jupiter.api.Test;
import org.visavis.command.automation.Plan;
import org.visavis.command.automation.TellOfSilence;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Silence.NudgePlanned;
import org.visavis.events.dossier.Silence.SilenceNoticed;

import java.time.Duration;
import java.time.Instant;

/** Opened on Monday 2 March 2026; Easter Monday is 6 April. */
class SilenceTest {
    private static final Instant A_WEEK_LATER = MONDAY.plus(Duration.ofDays(7));
    private static final Instant FIRST = Instant.parse("2026-03-30T07:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-04-28T07:00:00Z");
    private static final Given OPENED = Given.happened(opened());
    private static final Given WATCHED = OPENED.then(planned(1, MONDAY, FIRST, A_WEEK_LATER));
    private static final Given TOLD =
            WATCHED.then(noticed(1, THOMAS, MONDAY, FIRST), planned(2, FIRST, SECOND, FIRST));

    @Test
    void the_first_look_plans_from_the_last_act() {
        look(OPENED, A_WEEK_LATER).thenHappens(planned(1, MONDAY, FIRST, A_WEEK_LATER));
        look(WATCHED, A_WEEK_LATER).thenItIsAlreadySo();
    }

    @Test
    void the_referent_is_told_and_then_whoever_stands_above() {
        look(WATCHED, FIRST)
                .thenHappens(noticed(1, THOMAS, MONDAY, FIRST), planned(2, FIRST, SECOND, FIRST));
        look(TOLD, SECOND)
                .thenHappens(
                        noticed(2, HELENE, MONDAY, SECOND),
                        planned(2, SECOND, Instant.parse("2026-06-01T07:00:00Z"), SECOND));
    }

    @Test
    void nobody_is_told_a_third_time() {
        Instant third = Instant.parse("2026-06-01T07:00:00Z");
        Given both =
                TOLD.then(noticed(2, HELENE, MONDAY, SECOND), planned(2, SECOND, third, SECOND));

        assertThat(LookForSilence.decide(command(), both.state(), HOUSE, third))
                .hasOnlyElementsOfType(NudgePlanned.class)
                .hasSize(1);
    }

    @Test
    void an_act_has_it_wait_anew_and_begin_with_the_referent() {
        Instant act = Instant.parse("2026-03-27T10:00:00Z");
        look(WATCHED.then(called(1, THOMAS, act)), FIRST)
                .thenHappens(planned(1, act, Instant.parse("2026-04-27T07:00:00Z"), FIRST));
        Instant later = Instant.parse("2026-03-31T10:00:00Z");
        look(TOLD.then(called(1, THOMAS, later)), SECOND)
                .thenHappens(planned(1, later, Instant.parse("2026-04-29T07:00:00Z"), SECOND));
    }

    @Test
    void what_was_told_afterwards_is_planned_for_the_next_morning() {
        look(OPENED, SECOND)
                .thenHappens(planned(1, MONDAY, Instant.parse("2026-04-29T07:00:00Z"), SECOND));
    }

    @Test
    void what_rests_is_closed_or_unknown_may_be_silent() {
        look(WATCHED.then(new DossierSuspended(EXTENSION, THOMAS, about("Recours"), MONDAY)), FIRST)
                .thenItIsAlreadySo();
        look(WATCHED.then(closed(MONDAY)), FIRST).thenItIsAlreadySo();
        look(Given.nothing(), FIRST).thenItIsAlreadySo();
    }

    @Test
    void what_a_log_tells_of_is_never_looked_at() {
        var automation = new TellOfSilence();
        DossierOpened here = opened();
        var elsewhere =
                new DossierOpened(
                        here.dossier(),
                        here.organisation(),
                        here.procedure(),
                        here.party(),
                        here.reference(),
                        here.title(),
                        here.channel(),
                        here.firstContact(),
                        null,
                        here.deadline(),
                        here.happenedAt());

        assertThat(automation.plan(here)).contains(new Plan.Due(0, 0, A_WEEK_LATER));
        assertThat(automation.plan(elsewhere)).isEmpty();
    }

    private static LookForSilence command() {
        return new LookForSilence(EXTENSION);
    }

    private static Given.When look(Given given, Instant now) {
        return given.when(state -> LookForSilence.decide(command(), state, HOUSE, now));
    }

    private static NudgePlanned planned(int level, Instant from, Instant due, Instant at) {
        return new NudgePlanned(EXTENSION, level, 20, from, due, at);
    }

    private static SilenceNoticed noticed(int level, AgentId to, Instant since, Instant at) {
        return new SilenceNoticed(EXTENSION, level, to, since, at);
    }
}

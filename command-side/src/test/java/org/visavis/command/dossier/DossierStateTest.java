package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.WEDNESDAY;
import static org.visavis.command.dossier.SaintAubin.accepted;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.changed;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.junit.jupiter.api.Test;

/** What a dossier remembers: at each instant exactly one person answers. */
class DossierStateTest {

    @Test
    void first_contact_answers_from_the_opening_on() {
        Facts facts = facts(Given.happened(opened()));

        assertThat(facts.referent()).isEqualTo(THOMAS);
        assertThat(facts.footing()).isEqualTo(Footing.FIRST_CONTACT);
        assertThat(facts.referredAt()).isEqualTo(MONDAY);
    }

    @Test
    void the_assigned_agent_answers_before_they_have_accepted() {
        Facts facts = facts(Given.happened(opened(), assigned(CAMILLE, TUESDAY)));

        assertThat(facts.referent()).isEqualTo(CAMILLE);
        assertThat(facts.footing()).isEqualTo(Footing.AWAITING_ACCEPTANCE);
    }

    @Test
    void accepting_puts_them_in_charge() {
        Facts facts =
                facts(
                        Given.happened(
                                opened(),
                                assigned(CAMILLE, TUESDAY),
                                accepted(CAMILLE, WEDNESDAY)));

        assertThat(facts.footing()).isEqualTo(Footing.IN_CHARGE);
        assertThat(facts.referredAt()).isEqualTo(WEDNESDAY);
    }

    @Test
    void the_first_referent_stays_known_after_a_change() {
        Facts facts =
                facts(
                        Given.happened(
                                opened(),
                                assigned(CAMILLE, TUESDAY),
                                changed(NADIA, CAMILLE, THURSDAY)));

        assertThat(facts.referent()).isEqualTo(NADIA);
        assertThat(facts.firstReferent()).isEqualTo(CAMILLE);
        assertThat(facts.footing()).isEqualTo(Footing.IN_CHARGE);
    }

    @Test
    void an_exchange_after_the_closing_does_not_reopen() {
        DossierState state =
                Given.happened(opened(), closed(THURSDAY), called(1, THOMAS, NOW)).state();

        assertThat(state)
                .isInstanceOfSatisfying(
                        DossierState.Closed.class,
                        closed -> {
                            assertThat(closed.since()).isEqualTo(THURSDAY);
                            assertThat(closed.facts().interactions()).isEqualTo(1);
                            assertThat(closed.facts().referent()).isEqualTo(THOMAS);
                        });
    }

    @Test
    void nothing_can_have_happened_before_the_opening() {
        DossierState none = new DossierState.None();

        assertThatThrownBy(() -> none.evolve(closed(MONDAY)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Facts facts(Given given) {
        return given.state().openTo(as(HELENE));
    }
}

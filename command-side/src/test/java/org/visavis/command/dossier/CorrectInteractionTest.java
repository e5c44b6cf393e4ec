package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.wrote;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TOMORROW;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.WEDNESDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Correction.InteractionCorrected;

import java.time.Instant;

/** How an exchange that was recorded wrongly is put right. */
class CorrectInteractionTest {
    private static final Given CALLED = Given.happened(opened(), called(1, THOMAS, TUESDAY));

    @Test
    void what_changes_is_told_and_the_rest_stays() {
        when(CALLED, correction(1, "Appel de Karim", null, MONDAY))
                .thenHappens(
                        new InteractionCorrected(
                                EXTENSION,
                                1,
                                CAMILLE,
                                null,
                                null,
                                about("Appel de Karim"),
                                null,
                                Audience.TEAM,
                                null,
                                MONDAY,
                                about("Mal noté"),
                                NOW));
    }

    @Test
    void it_can_be_opened_to_the_party_and_the_state_remembers() {
        Given told =
                CALLED.then(
                        CorrectInteraction.decide(
                                        correction(1, null, Audience.PARTY, null),
                                        CALLED.state(),
                                        NOW)
                                .getFirst());

        when(told, correction(1, null, Audience.PARTY, null))
                .thenRefused(new WorkReason.NothingCorrected());
    }

    @Test
    void a_correction_that_changes_nothing_is_none() {
        when(CALLED, correction(1, null, null, null))
                .thenRefused(new WorkReason.NothingCorrected());
        when(CALLED, correction(1, null, Audience.TEAM, null))
                .thenRefused(new WorkReason.NothingCorrected());
    }

    @Test
    void what_the_party_wrote_is_theirs() {
        when(CALLED.then(wrote(2, WEDNESDAY)), correction(2, "Autre chose", null, null))
                .thenRefused(new WorkReason.WrittenByTheParty(2));
    }

    @Test
    void an_exchange_that_never_was_cannot_be_corrected() {
        when(CALLED, correction(2, "Appel", null, null)).thenRefused(new Reason.NotVisible());
        when(CALLED, correction(0, "Appel", null, null)).thenRefused(new Reason.NotVisible());
    }

    @Test
    void it_cannot_turn_out_to_take_place_later() {
        when(CALLED, correction(1, null, null, TOMORROW))
                .thenRefused(new Reason.InTheFuture("happenedAt", NOW));
    }

    @Test
    void a_correction_does_not_bring_partners_in() {
        when(CALLED, correction(1, null, Audience.PARTNERS, null))
                .thenRefused(new WorkReason.NotForPartners());
    }

    @Test
    void the_record_of_a_closed_dossier_can_be_put_right_too() {
        assertThat(
                        CorrectInteraction.decide(
                                correction(1, "Appel bref", null, null),
                                CALLED.then(closed(THURSDAY)).state(),
                                NOW))
                .hasSize(1);
    }

    private static CorrectInteraction correction(
            int number,
            @Nullable String summary,
            @Nullable Audience audience,
            @Nullable Instant tookPlaceAt) {
        return new CorrectInteraction(
                EXTENSION,
                as(CAMILLE),
                number,
                null,
                null,
                summary,
                null,
                audience,
                null,
                tookPlaceAt,
                "Mal noté",
                null);
    }

    private static Given.When when(Given given, CorrectInteraction command) {
        return given.when(state -> CorrectInteraction.decide(command, state, NOW));
    }
}

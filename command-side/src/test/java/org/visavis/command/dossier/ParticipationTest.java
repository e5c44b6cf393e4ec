package org.visavis.command.dossier;

import static org.visavis.command.dossier.Happened.ANNE;
import static org.visavis.command.dossier.Happened.KARIM;
import static org.visavis.command.dossier.Happened.joined;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.dossier.ParticipantRole;
import org.visavis.events.dossier.Participation.ParticipantLeft;
import org.visavis.events.party.PartyId;

import java.time.Instant;

/** Who else has a part in a dossier, from when to when. */
class ParticipationTest {
    private static final Given OPEN = Given.happened(opened());
    private static final Given WITH_KARIM = OPEN.then(joined(1, KARIM, TUESDAY));

    @Test
    void somebody_joins() {
        add(OPEN, KARIM, true).thenHappens(joined(1, KARIM, NOW));
        add(WITH_KARIM, ANNE, true).thenHappens(joined(2, ANNE, NOW));
    }

    @Test
    void nobody_has_two_parts_nor_does_the_party_itself_join() {
        add(WITH_KARIM, KARIM, true).thenRefused(new WorkReason.AlreadyTakesPart());
        add(OPEN, JEANNE, true).thenRefused(new WorkReason.AlreadyTakesPart());
    }

    @Test
    void nobody_joins_whom_the_organisation_does_not_know_or_what_is_closed() {
        add(OPEN, KARIM, false).thenRefused(new Reason.PartyUnknown());
        add(OPEN.then(closed(THURSDAY)), KARIM, true)
                .thenRefused(new Reason.DossierIsClosed(THURSDAY));
    }

    @Test
    void a_part_ends_once_and_may_begin_again() {
        end(WITH_KARIM, null).thenHappens(left());
        end(WITH_KARIM.then(left()), null).thenRefused(new WorkReason.AlreadySettled(1));
        end(OPEN, null).thenRefused(new Reason.NotVisible());
        add(WITH_KARIM.then(left()), KARIM, true).thenHappens(joined(2, KARIM, NOW));
    }

    @Test
    void it_does_not_end_before_it_began() {
        end(WITH_KARIM, MONDAY).thenRefused(new Reason.TooEarly("happenedAt", TUESDAY));
    }

    private static ParticipantLeft left() {
        return new ParticipantLeft(EXTENSION, 1, THOMAS, about("Mandat terminé"), NOW);
    }

    private static Given.When add(Given given, PartyId party, boolean known) {
        var command =
                new AddParticipant(
                        EXTENSION, as(THOMAS), party, ParticipantRole.REPRESENTATIVE, null);
        return given.when(state -> AddParticipant.decide(command, state, known, NOW));
    }

    private static Given.When end(Given given, @Nullable Instant happenedAt) {
        var command = new EndParticipation(EXTENSION, as(THOMAS), 1, "Mandat terminé", happenedAt);
        return given.when(state -> EndParticipation.decide(command, state, NOW));
    }
}

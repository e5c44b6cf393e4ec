package org.visavis.command.dossier;

import static org.visavis.command.dossier.Happened.HOUSE;
import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TOMORROW;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.WEDNESDAY;
import static org.visavis.command.dossier.SaintAubin.YVES;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Reason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Reached;

import java.time.Instant;

/** How an exchange is kept. */
class RecordInteractionTest {
    private static final Given OPEN = Given.happened(opened());

    @Test
    void it_keeps_who_how_when_and_for_whom() {
        OPEN.when(
                        state ->
                                RecordInteraction.decide(
                                        new RecordInteraction(
                                                EXTENSION,
                                                as(CAMILLE),
                                                Channel.CALL,
                                                Direction.OUT,
                                                "Plan de coupe",
                                                "Elle le dépose demain",
                                                Audience.PARTY,
                                                Reached.REACHED,
                                                TUESDAY),
                                        state,
                                        HOUSE,
                                        NOW))
                .thenHappens(
                        new InteractionRecorded(
                                EXTENSION,
                                1,
                                CAMILLE,
                                Channel.CALL,
                                Direction.OUT,
                                about("Plan de coupe"),
                                about("Elle le dépose demain"),
                                Audience.PARTY,
                                null,
                                Reached.REACHED,
                                TUESDAY));
    }

    @Test
    void exchanges_are_numbered() {
        when(OPEN.then(called(1, THOMAS, MONDAY), called(2, THOMAS, TUESDAY)), CAMILLE, null)
                .thenHappens(called(3, CAMILLE, NOW));
    }

    @Test
    void a_closed_dossier_still_answers() {
        when(OPEN.then(closed(THURSDAY)), CAMILLE, null).thenHappens(called(1, CAMILLE, NOW));
    }

    @Test
    void an_exchange_can_be_told_afterwards() {
        when(OPEN, CAMILLE, WEDNESDAY).thenHappens(called(1, CAMILLE, WEDNESDAY));
    }

    @Test
    void an_exchange_cannot_be_told_in_advance() {
        when(OPEN, CAMILLE, TOMORROW).thenRefused(new Reason.InTheFuture("happenedAt", NOW));
    }

    @Test
    void another_organisation_learns_nothing() {
        when(OPEN, YVES, null).thenRefused(new Reason.NotVisible());
    }

    private static Given.When when(Given given, AgentId by, @Nullable Instant happenedAt) {
        var command =
                new RecordInteraction(
                        EXTENSION,
                        as(by),
                        Channel.CALL,
                        Direction.OUT,
                        "Appel",
                        null,
                        Audience.TEAM,
                        null,
                        happenedAt);
        return given.when(state -> RecordInteraction.decide(command, state, HOUSE, NOW));
    }
}

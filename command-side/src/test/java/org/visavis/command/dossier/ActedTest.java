package org.visavis.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.dossier.Happened.KARIM;
import static org.visavis.command.dossier.Happened.action;
import static org.visavis.command.dossier.Happened.callBackAsked;
import static org.visavis.command.dossier.Happened.followUpNeeded;
import static org.visavis.command.dossier.Happened.joined;
import static org.visavis.command.dossier.Happened.promised;
import static org.visavis.command.dossier.Happened.thanked;
import static org.visavis.command.dossier.Happened.wrote;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.accepted;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.called;
import static org.visavis.command.dossier.SaintAubin.closed;
import static org.visavis.command.dossier.SaintAubin.opened;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Voice.ContestationAnswered;
import org.visavis.events.dossier.Work.ActionCompleted;

import java.util.Set;
import java.util.stream.Stream;

/** Who is counted among those who really acted. */
class ActedTest {
    static Stream<DossierEvent> acts() {
        return Stream.of(
                accepted(NADIA, TUESDAY),
                new HandOverAccepted(EXTENSION, NADIA, THOMAS, TUESDAY),
                called(1, NADIA, TUESDAY),
                promised(1, NADIA, TUESDAY),
                new ActionCompleted(EXTENSION, 1, NADIA, about("Visité"), TUESDAY),
                new EscalationTakenUp(EXTENSION, NADIA, TUESDAY),
                new RequestAnswered(EXTENSION, 1, NADIA, null, TUESDAY),
                new ContestationAnswered(EXTENSION, 1, NADIA, about("Corrigé"), TUESDAY));
    }

    static Stream<DossierEvent> organised() {
        return Stream.of(
                assigned(NADIA, TUESDAY),
                action(1, NADIA, TUESDAY),
                wrote(1, TUESDAY),
                new RequestAnswered(EXTENSION, 1, null, null, TUESDAY),
                callBackAsked(1, TUESDAY),
                followUpNeeded(1, TUESDAY),
                thanked(1, NADIA),
                joined(1, KARIM, TUESDAY),
                closed(TUESDAY));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whoever_does_something_for_the_party_acted(DossierEvent event) {
        assertThat(actors(event)).containsExactly(NADIA);
    }

    @ParameterizedTest
    @MethodSource("organised")
    void whoever_only_organises_did_not(DossierEvent event) {
        assertThat(actors(event)).isEmpty();
    }

    private static Set<AgentId> actors(DossierEvent event) {
        return Given.happened(opened(), event).state().visibleTo(as(THOMAS)).exchanges().actors();
    }
}

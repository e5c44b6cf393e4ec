package org.visavis.command.dossier;

import static org.visavis.command.dossier.SaintAubin.CAMILLE;
import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.TUESDAY;
import static org.visavis.command.dossier.SaintAubin.about;
import static org.visavis.command.dossier.SaintAubin.as;
import static org.visavis.command.dossier.SaintAubin.assigned;
import static org.visavis.command.dossier.SaintAubin.changed;
import static org.visavis.command.dossier.SaintAubin.opened;
import static org.visavis.command.dossier.SaintAubin.supervising;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Reason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Voice.AnotherReferentAsked;
import org.visavis.events.dossier.Voice.AnotherReferentRefused;
import org.visavis.events.party.PartyId;

import java.time.Duration;

/** How the party, or the referent, asks for another referent. */
class AnotherReferentTest {
    private static final Asker PARTY = new AskingParty(JEANNE);
    private static final Given IN_CHARGE = Given.happened(opened(), assigned(CAMILLE, TUESDAY));

    @Test
    void the_party_asks_and_is_told_by_when_it_is_answered() {
        ask(IN_CHARGE, PARTY).thenHappens(asked(null));
    }

    @Test
    void the_referent_asks_too_and_nobody_else() {
        ask(IN_CHARGE, as(CAMILLE)).thenHappens(asked(CAMILLE));
        ask(IN_CHARGE, as(NADIA)).thenRefused(new CourseReason.OnlyTheReferentAsks(CAMILLE));
        ask(IN_CHARGE, new AskingParty(new PartyId("30000000-0000-0000-0000-000000000002")))
                .thenRefused(new Reason.NotVisible());
    }

    @Test
    void asking_twice_changes_nothing() {
        ask(IN_CHARGE.then(asked(null)), PARTY).thenItIsAlreadySo();
    }

    @Test
    void it_is_refused_with_a_reason_and_can_be_asked_again() {
        var refusal = new AnotherReferentRefused(EXTENSION, HELENE, about("Seule compétente"), NOW);
        refuse(IN_CHARGE.then(asked(null))).thenHappens(refusal);
        ask(IN_CHARGE.then(asked(null), refusal), PARTY).thenHappens(asked(null));
    }

    @Test
    void it_is_granted_by_naming_one() {
        refuse(IN_CHARGE.then(asked(null), changed(NADIA, CAMILLE, THURSDAY)))
                .thenRefused(new CourseReason.NoOtherReferentAsked());
    }

    private static Given.When ask(Given given, Asker actor) {
        var command = new AskForAnotherReferent(EXTENSION, actor, "Sans nouvelles", null);
        return given.when(state -> AskForAnotherReferent.decide(command, state, NOW));
    }

    private static Given.When refuse(Given given) {
        var command = new RefuseAnotherReferent(EXTENSION, supervising(), "Seule compétente");
        return given.when(state -> RefuseAnotherReferent.decide(command, state, NOW));
    }

    private static AnotherReferentAsked asked(@Nullable AgentId by) {
        return new AnotherReferentAsked(
                EXTENSION, by, about("Sans nouvelles"), NOW.plus(Duration.ofDays(7)), NOW);
    }
}

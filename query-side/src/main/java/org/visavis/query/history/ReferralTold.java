package org.visavis.query.history;

import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.dossier.HandOver.HandOverReturned;
import org.visavis.events.dossier.HandOver.HandOverWithdrawn;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Participation.ParticipantJoined;
import org.visavis.events.dossier.Participation.ParticipantLeft;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;

/** Tells who came to answer for a dossier, and who else has a part in it. */
final class ReferralTold {
    private ReferralTold() {}

    static Told of(Opening event, Telling say) {
        return switch (event) {
            case DossierOpened it ->
                    say.told(
                            say.say(
                                    it.reference() == null
                                            ? "DossierOpened"
                                            : "DossierOpened.with-reference",
                                    say.read(it.title()),
                                    it.reference() == null ? "" : it.reference()));
        };
    }

    static Told of(Referral event, Telling say) {
        return switch (event) {
            case ReferentAssigned it ->
                    say.told(
                            assigned(it, say),
                            say.forAll("reason", it.reason()),
                            say.forTeam("note", it.note()));
            case AssignmentAccepted it ->
                    say.told(it.agent(), say.say("AssignmentAccepted", say.name(it.agent())));
        };
    }

    private static String assigned(ReferentAssigned it, Telling say) {
        String agent = say.name(it.agent());
        return switch (it.acceptance()) {
            case AWAITED -> say.say("ReferentAssigned.awaited", agent);
            case NOT_ASKED ->
                    it.previous().equals(it.agent())
                            ? say.say("ReferentAssigned", agent)
                            : say.say("ReferentAssigned.change", agent, say.name(it.previous()));
        };
    }

    static Told of(HandOver event, Telling say) {
        return switch (event) {
            case HandOverProposed it ->
                    say.told(
                                    it.by(),
                                    say.say(
                                            "HandOverProposed",
                                            say.name(it.by()),
                                            say.name(it.to())),
                                    say.forTeam("note", it.note()))
                            .forTheTeam();
            case HandOverAccepted it ->
                    say.told(
                            it.agent(),
                            say.say(
                                    "HandOverAccepted",
                                    say.name(it.agent()),
                                    say.name(it.previous())));
            case HandOverReturned it ->
                    say.told(
                                    it.by(),
                                    say.say("HandOverReturned", say.name(it.by())),
                                    say.forTeam("reason", it.reason()))
                            .forTheTeam();
            case HandOverWithdrawn it ->
                    say.told(
                                    it.by(),
                                    say.say("HandOverWithdrawn", say.name(it.by())),
                                    say.forTeam("reason", it.reason()))
                            .forTheTeam();
        };
    }

    static Told of(Participation event, Telling say) {
        return switch (event) {
            case ParticipantJoined it ->
                    say.told(
                            it.by(),
                            say.say(
                                    "ParticipantJoined",
                                    say.name(it.by()),
                                    say.word(it.role(), "participant")));
            case ParticipantLeft it ->
                    say.told(
                            it.by(),
                            say.say("ParticipantLeft", say.name(it.by())),
                            say.forTeam("reason", it.reason()));
        };
    }
}

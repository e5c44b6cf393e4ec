package org.visavis.standalone.town;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.dossier.AddAction;
import org.visavis.command.dossier.AddParticipant;
import org.visavis.command.dossier.AskInformation;
import org.visavis.command.dossier.CorrectInteraction;
import org.visavis.command.dossier.DossierCommand;
import org.visavis.command.dossier.KeepPromise;
import org.visavis.command.dossier.MakePromise;
import org.visavis.command.dossier.NewAction;
import org.visavis.command.dossier.RecordInteraction;
import org.visavis.command.dossier.RemindRequest;
import org.visavis.command.dossier.TakeAction;
import org.visavis.command.dossier.WriteTeamNote;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.ParticipantRole;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Something that an agent does about a dossier; what is due is due so many days later. */
@FunctionalInterface
interface Deed {
    DossierCommand of(DossierId dossier, Actor actor, Instant at);

    static Deed promise(String what, int days) {
        return (dossier, actor, at) -> new MakePromise(dossier, actor, what, after(at, days), at);
    }

    static Deed kept(int promise, String outcome) {
        return (dossier, actor, at) -> new KeepPromise(dossier, actor, promise, outcome, at);
    }

    static Deed action(String what, int days) {
        return action(what, days, null);
    }

    static Deed action(String what, int days, @Nullable String provider) {
        return (dossier, actor, at) ->
                new AddAction(
                        dossier,
                        actor,
                        new NewAction(what, after(at, days), null, provider),
                        null,
                        at);
    }

    static Deed charge(int action) {
        return (dossier, actor, at) -> new TakeAction(dossier, actor, action, at);
    }

    static Deed request(String what, int days) {
        return request(what, null, days);
    }

    static Deed partnerRequest(String what, String partner, int days) {
        return request(what, partner, days);
    }

    private static Deed request(String what, @Nullable String partner, int days) {
        return (dossier, actor, at) ->
                new AskInformation(dossier, actor, what, after(at, days), partner, at);
    }

    static Deed reminder(int request, String text) {
        return (dossier, actor, at) ->
                new RemindRequest(dossier, actor, request, Channel.EMAIL, text, at);
    }

    static Deed participant(Resident who, ParticipantRole role) {
        return (dossier, actor, at) -> new AddParticipant(dossier, actor, who.id(), role, at);
    }

    /** A call from which something has to follow, and nothing does yet. */
    static Deed alarmingCall(String summary, String text) {
        return (dossier, actor, at) ->
                new RecordInteraction(
                        dossier,
                        actor,
                        Channel.CALL,
                        Direction.IN,
                        summary,
                        text,
                        Audience.TEAM,
                        List.of(),
                        null,
                        new RecordInteraction.Sequel(true, null),
                        at);
    }

    /** For colleagues, in the internal thread. */
    static Deed note(String text) {
        return (dossier, actor, at) -> new WriteTeamNote(dossier, actor, text, at);
    }

    /** An exchange was about something else than had been noted. */
    static Deed correction(int interaction, String summary, String reason) {
        return (dossier, actor, at) ->
                new CorrectInteraction(
                        dossier,
                        actor,
                        interaction,
                        null,
                        null,
                        summary,
                        null,
                        null,
                        null,
                        null,
                        reason,
                        at);
    }

    /** So many days of 24 hours later. */
    static Instant after(Instant at, int days) {
        return at.plus(Duration.ofDays(days));
    }
}

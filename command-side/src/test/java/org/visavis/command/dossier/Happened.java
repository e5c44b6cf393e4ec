package org.visavis.command.dossier;

import static org.visavis.command.dossier.SaintAubin.EXTENSION;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.NOW;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.THURSDAY;
import static org.visavis.command.dossier.SaintAubin.about;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.ParticipantRole;
import org.visavis.events.dossier.Participation.ParticipantJoined;
import org.visavis.events.dossier.Pledges.CallBackAsked;
import org.visavis.events.dossier.Pledges.PromiseMade;
import org.visavis.events.dossier.Requests.InformationRequested;
import org.visavis.events.dossier.Voice.RecordContested;
import org.visavis.events.dossier.Voice.ThanksGiven;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.dossier.Work.FollowUpNeeded;
import org.visavis.events.party.PartyId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What may have happened in Jeanne Petit's dossier before the question is asked. */
final class Happened {
    /** Speaks for Jeanne. */
    static final PartyId KARIM = new PartyId("30000000-0000-0000-0000-000000000002");

    static final PartyId ANNE = new PartyId("30000000-0000-0000-0000-000000000003");
    static final AskingParty BY_JEANNE = new AskingParty(JEANNE);
    static final AskingParty BY_SOMEBODY_ELSE = new AskingParty(ANNE);
    static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

    /** Saint-Aubin, as the registry knows it. */
    static final Registry HOUSE = new OneProcedure();

    private Happened() {}

    static PromiseMade promised(int number, AgentId by, Instant at) {
        return new PromiseMade(EXTENSION, number, by, about("Un avis écrit"), NEXT_WEEK, at);
    }

    /** An agent has to do something, or a provider where there is none. */
    static ActionAdded action(int number, @Nullable AgentId owner, Instant at) {
        return new ActionAdded(
                EXTENSION,
                number,
                null,
                THOMAS,
                about("Visiter"),
                owner,
                owner == null ? about("Géomètre Lenoir") : null,
                NEXT_WEEK,
                at);
    }

    static CallBackAsked callBackAsked(int number, Instant at) {
        return new CallBackAsked(EXTENSION, number, null, null, null, THOMAS, NEXT_WEEK, at);
    }

    static InformationRequested requested(int number, Instant at) {
        return requestedOf(null, number, at);
    }

    static InformationRequested requestedOf(@Nullable String partner, int number, Instant at) {
        return new InformationRequested(
                EXTENSION,
                number,
                THOMAS,
                about("Le plan de coupe"),
                partner == null ? null : about(partner),
                NEXT_WEEK,
                at);
    }

    static ParticipantJoined joined(int number, PartyId party, Instant at) {
        return new ParticipantJoined(
                EXTENSION, number, party, ParticipantRole.REPRESENTATIVE, THOMAS, at);
    }

    static PartyWrote wrote(int number, Instant at) {
        return new PartyWrote(EXTENSION, number, THOMAS, about("Où en est-on ?"), at);
    }

    static ThanksGiven thanked(int number, AgentId... to) {
        return new ThanksGiven(EXTENSION, number, about("Merci"), List.of(to), null, THURSDAY);
    }

    static RecordContested contested(int number, long sequence) {
        return new RecordContested(EXTENSION, number, sequence, about("C'est faux"), THURSDAY);
    }

    static FollowUpNeeded followUpNeeded(int interaction, Instant at) {
        return new FollowUpNeeded(EXTENSION, interaction, THOMAS, at);
    }
}

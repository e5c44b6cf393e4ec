package org.visavis.command.decision;

import org.visavis.calendar.WorkingDays;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.Preferences;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Placeholder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one subject's decisions may know of the others. Its answers are never stale. */
public interface Registry {
    /** Whether the agent works for the organisation. */
    boolean employs(OrganisationId organisation, AgentId agent);

    /** When the agent is away, past absences included, and who stands in. */
    List<Absence> absences(AgentId agent);

    /** Whether the organisation may open dossiers for the party: not for one who was forgotten. */
    boolean knows(OrganisationId organisation, PartyId party);

    /** Whether another record speaks for this party. */
    boolean isMerged(PartyId party);

    /** The published rules of a procedure, whichever organisation's. */
    Optional<ProcedurePublished> procedure(ProcedureId procedure);

    /** How the procedure's unanswered requests go on, and went on before. */
    ContactLadders ladders(ProcedureId procedure);

    /** The days on which the organisation works. */
    WorkingDays workingDays(OrganisationId organisation);

    /** The zone in which the organisation counts its days. */
    default ZoneId zoneOf(OrganisationId organisation) {
        return workingDays(organisation).zone();
    }

    /** Where the organisation itself can be reached. */
    Reachable reachable(OrganisationId organisation);

    /** To whom the organisation raises its dossiers. */
    EscalationLine escalationLine(OrganisationId organisation);

    /** What everyone may know of the agent; nothing of somebody who is unknown. */
    Optional<Confidential<AgentCard>> card(AgentId agent);

    /** What the organisation is called. */
    String institution(OrganisationId organisation);

    /**
     * What stands on the party's own card, or on that of the record that speaks for it; nothing of
     * somebody who was forgotten.
     */
    Optional<PartyIdentity> identity(PartyId party);

    /** Whether an e-mail address of the party is known, or of the record that speaks for it. */
    boolean hasMail(PartyId party);

    /** How the party would like to be spoken to, or the record that speaks for it. */
    Preferences preferences(PartyId party);

    /** Whether the program wrote to the party by itself on this day, on whichever dossier. */
    boolean hasWrittenTo(PartyId party, LocalDate day);

    /** The words by which may be written on the dossiers of a procedure. */
    Wordings wordings(OrganisationId organisation, ProcedureId procedure);

    /**
     * What can be put into words about a dossier; what is not known, or was forgotten, is not
     * there.
     *
     * @param requests those that are meant, by their numbers
     */
    Map<Placeholder, String> told(
            DossierId dossier, Collection<Integer> requests, Language language);

    /** Whether this is an address of the party, or of somebody through whom they are reached. */
    boolean isMailOf(PartyId party, String address);

    /**
     * An event of a dossier with its words, read each time: an erasure would not find what stayed
     * in memory.
     *
     * @param sequence which one, from 1; there is none at 0
     */
    Optional<DossierEvent> told(DossierId dossier, long sequence);

    /** Whether anything was opened under this identifier. */
    boolean isOpened(DossierId dossier);

    /** A postal address and a telephone number. */
    record Reachable(String address, String phone) {}
}

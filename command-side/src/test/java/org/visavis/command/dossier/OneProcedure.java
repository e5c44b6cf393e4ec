package org.visavis.command.dossier;

import static org.visavis.command.dossier.SaintAubin.HELENE;
import static org.visavis.command.dossier.SaintAubin.JEANNE;
import static org.visavis.command.dossier.SaintAubin.MONDAY;
import static org.visavis.command.dossier.SaintAubin.NADIA;
import static org.visavis.command.dossier.SaintAubin.PERMIT;
import static org.visavis.command.dossier.SaintAubin.THOMAS;
import static org.visavis.command.dossier.SaintAubin.TOWN_HALL;
import static org.visavis.command.dossier.SaintAubin.as;

import org.visavis.calendar.WorkingDays;
import org.visavis.command.decision.Absence;
import org.visavis.command.decision.ContactLadders;
import org.visavis.command.decision.EscalationLine;
import org.visavis.command.decision.Registry;
import org.visavis.command.decision.Templates;
import org.visavis.command.decision.Wordings;
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
import org.visavis.events.wording.Words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A town hall with one procedure, whose agents are the examples' and whose only party is Jeanne.
 */
class OneProcedure implements Registry {
    private final Set<AgentId> gone;

    OneProcedure() {
        this(Set.of());
    }

    private OneProcedure(Set<AgentId> gone) {
        this.gone = gone;
    }

    /** The same, after somebody left. */
    static OneProcedure without(AgentId agent) {
        return new OneProcedure(Set.of(agent));
    }

    @Override
    public boolean employs(OrganisationId organisation, AgentId agent) {
        return as(agent).organisation().equals(organisation) && !gone.contains(agent);
    }

    @Override
    public List<Absence> absences(AgentId agent) {
        return List.of();
    }

    @Override
    public boolean knows(OrganisationId organisation, PartyId party) {
        return party.equals(JEANNE);
    }

    @Override
    public boolean isMerged(PartyId party) {
        return false;
    }

    @Override
    public Optional<ProcedurePublished> procedure(ProcedureId procedure) {
        return Optional.of(
                new ProcedurePublished(
                        PERMIT,
                        TOWN_HALL,
                        "Permis de construire",
                        "Code de l'urbanisme, art. L. 421-1",
                        THOMAS,
                        5,
                        60,
                        MONDAY));
    }

    @Override
    public ContactLadders ladders(ProcedureId procedure) {
        return ContactLadders.NONE;
    }

    @Override
    public WorkingDays workingDays(OrganisationId organisation) {
        return WorkingDays.ofFrance();
    }

    @Override
    public Reachable reachable(OrganisationId organisation) {
        return new Reachable("1 place de la Mairie", "02 61 91 10 00");
    }

    @Override
    public EscalationLine escalationLine(OrganisationId organisation) {
        return new EscalationLine(List.of(HELENE, NADIA), Duration.ofDays(2));
    }

    @Override
    public Optional<Confidential<AgentCard>> card(AgentId agent) {
        return Optional.of(Confidential.about(agent, SaintAubin.cardOf(agent)));
    }

    @Override
    public String institution(OrganisationId organisation) {
        return "Commune de Saint-Aubin";
    }

    @Override
    public Optional<PartyIdentity> identity(PartyId party) {
        return Optional.of(new PartyIdentity("Jeanne Petit", null, "02 00 00 00 01"));
    }

    @Override
    public boolean hasMail(PartyId party) {
        return true;
    }

    @Override
    public Preferences preferences(PartyId party) {
        return Preferences.USUAL;
    }

    @Override
    public boolean hasWrittenTo(PartyId party, LocalDate day) {
        return false;
    }

    @Override
    public Wordings wordings(OrganisationId organisation, ProcedureId procedure) {
        return new Wordings(
                Templates.NONE,
                Templates.NONE,
                (purpose, language) -> new Words(purpose + " " + language, "Il manque {demande}"));
    }

    @Override
    public Map<Placeholder, String> told(
            DossierId dossier, Collection<Integer> requests, Language language) {
        return requests.isEmpty() ? Map.of() : Map.of(Placeholder.REQUEST, "le plan");
    }

    @Override
    public boolean isMailOf(PartyId party, String address) {
        return address.equals("jeanne@courriel.example");
    }

    @Override
    public Optional<DossierEvent> told(DossierId dossier, long sequence) {
        return Optional.empty();
    }

    @Override
    public boolean isOpened(DossierId dossier) {
        return false;
    }
}

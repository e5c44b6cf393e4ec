package org.visavis.query.who;

import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AbsenceDeclared;
import org.visavis.events.agent.AgentEvent.AbsenceEnded;
import org.visavis.events.agent.AgentEvent.AgentImported;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.Pseudonym.PseudonymAsked;
import org.visavis.events.agent.Pseudonym.PseudonymEnded;
import org.visavis.events.agent.Pseudonym.PseudonymGranted;
import org.visavis.events.agent.Pseudonym.PseudonymRefused;
import org.visavis.events.agent.PublicName;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationEvent.EscalationLineNamed;
import org.visavis.events.organisation.OrganisationEvent.MailResumed;
import org.visavis.events.organisation.OrganisationEvent.MailStopped;
import org.visavis.events.organisation.OrganisationEvent.OrganisationRegistered;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.organisation.OrganisationTemplates;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureEvent.LadderPublished;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;
import org.visavis.events.procedure.ProcedureTemplates;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps who is who: organisations, their agents and their procedures. */
public final class WhoProjector implements Projector {
    private static final AgentCard ERASED_AGENT =
            new AgentCard(null, "", null, null, "", "", null, null);

    private static final PublicName NOBODY = new PublicName("", "", null);

    private static final Table ORGANISATIONS = new Table("organisation", "id");
    private static final Table AGENTS = new Table("agent", "id");
    private static final Table PROCEDURES = new Table("procedure", "id");
    private static final Insert ORGANISATION =
            ORGANISATIONS.insert("id", "name", "address", "phone", "email", "hours");
    private static final Insert AGENT =
            AGENTS.insert(
                    "id",
                    "organisation",
                    "login",
                    "own_first_name",
                    "own_last_name",
                    "job_title",
                    "service",
                    "address",
                    "phone",
                    "own_email",
                    "hours");
    private static final Change PUBLIC_NAME =
            AGENTS.set("public_first_name", "public_last_name", "public_email", "public_until")
                    .where("id");
    private static final Insert PROCEDURE =
            PROCEDURES.insert(
                    "id",
                    "organisation",
                    "name",
                    "legal_basis",
                    "first_contact",
                    "referent_within_days",
                    "deadline_days");

    private final Rows rows;

    /** Writes there. */
    public WhoProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.payload()) {
            case OrganisationEvent event -> on(event);
            case AgentEvent event -> on(event);
            case ProcedureEvent event -> on(event);
            default -> {
                // Other stories are told elsewhere.
            }
        }
    }

    private void on(OrganisationEvent event) {
        switch (event) {
            case OrganisationRegistered it ->
                    rows.write(
                            ORGANISATION,
                            it.organisation().value(),
                            it.name(),
                            it.address(),
                            it.phone(),
                            it.email(),
                            it.hours());
            case EscalationLineNamed _ -> {
                // Nobody is shown who is next in line before a dossier climbs.
            }
            case MailStopped _, MailResumed _ -> {
                // Told where mail is.
            }
            case OrganisationTemplates _ -> {
                // Templates have a page of their own.
            }
        }
    }

    private void on(AgentEvent event) {
        switch (event) {
            case AgentRegistered it ->
                    insert(
                            it.agent(),
                            it.organisation(),
                            Optional.ofNullable(it.login()).map(login -> login.orElse("")),
                            it.card());
            case AgentImported it ->
                    insert(it.agent(), it.organisation(), Optional.empty(), it.card());
            case PseudonymGranted it -> known(it.agent(), it.name().orElse(NOBODY), it.until());
            case PseudonymEnded it ->
                    rows.write(PUBLIC_NAME, null, null, null, null, it.agent().value());
            case AbsenceDeclared _, AbsenceEnded _, PseudonymAsked _, PseudonymRefused _ -> {
                // Whoever is away, or asks for another name, stays who they are.
            }
        }
    }

    private void known(AgentId agent, PublicName name, Instant until) {
        rows.write(
                PUBLIC_NAME, name.firstName(), name.lastName(), name.email(), until, agent.value());
    }

    private void insert(
            AgentId agent,
            OrganisationId organisation,
            Optional<String> login,
            Confidential<AgentCard> confidential) {
        AgentCard card = confidential.orElse(ERASED_AGENT);
        rows.write(
                AGENT,
                agent.value(),
                organisation.value(),
                login.orElse(null),
                card.firstName(),
                card.lastName(),
                card.jobTitle(),
                card.service(),
                card.address(),
                card.phone(),
                card.email(),
                card.hours());
    }

    private void on(ProcedureEvent event) {
        switch (event) {
            case ProcedurePublished it ->
                    rows.write(
                            PROCEDURE,
                            it.procedure().value(),
                            it.organisation().value(),
                            it.name(),
                            it.legalBasis(),
                            it.firstContact().value(),
                            it.referentWithinDays(),
                            it.deadlineDays());
            case LadderPublished _, ProcedureTemplates _ -> {
                // Ladders and templates have pages of their own.
            }
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(ORGANISATIONS, AGENTS, PROCEDURES);
    }
}

package org.visavis.query.who;

import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AbsenceDeclared;
import org.visavis.events.agent.AgentEvent.AbsenceEnded;
import org.visavis.events.agent.AgentEvent.AgentImported;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationEvent.EscalationLineNamed;
import org.visavis.events.organisation.OrganisationEvent.OrganisationRegistered;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;

import java.util.Optional;

/** Keeps who is who: organisations, their agents and their procedures. */
public final class WhoProjector implements Projector {
    private static final AgentCard ERASED_AGENT =
            new AgentCard(null, "", null, null, "", "", null, null);

    private final JdbcTemplate jdbc;

    public WhoProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
                    jdbc.update(
                            "insert into organisation values (?, ?, ?, ?, ?, ?)",
                            it.organisation().value(),
                            it.name(),
                            it.address(),
                            it.phone(),
                            it.email(),
                            it.hours());
            case EscalationLineNamed _ -> {
                // Nobody is shown who is next in line before a dossier climbs.
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
            case AbsenceDeclared _, AbsenceEnded _ -> {
                // Whoever is away stays who they are.
            }
        }
    }

    private void insert(
            AgentId agent,
            OrganisationId organisation,
            Optional<String> login,
            Confidential<AgentCard> confidential) {
        AgentCard card = confidential.orElse(ERASED_AGENT);
        jdbc.update(
                "insert into agent values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                    jdbc.update(
                            "insert into procedure values (?, ?, ?, ?, ?, ?, ?)",
                            it.procedure().value(),
                            it.organisation().value(),
                            it.name(),
                            it.legalBasis(),
                            it.firstContact().value(),
                            it.referentWithinDays(),
                            it.deadlineDays());
        }
    }

    @Override
    public void reset() {
        jdbc.execute("truncate organisation, agent, procedure");
    }
}

package org.visavis.query.absence;

import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AbsenceDeclared;
import org.visavis.events.agent.AgentEvent.AbsenceEnded;
import org.visavis.events.agent.AgentEvent.AgentImported;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;

import java.sql.Timestamp;

/** Keeps who is away on which days, and who stands in. */
public final class AbsenceProjector implements Projector {
    private final JdbcTemplate jdbc;

    public AbsenceProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof AgentEvent event) {
            on(event);
        }
    }

    private void on(AgentEvent event) {
        switch (event) {
            case AgentRegistered _, AgentImported _ -> {
                // Whoever has just come is there.
            }
            case AbsenceDeclared it ->
                    jdbc.update(
                            "insert into absence values (?, ?, ?, ?, ?)",
                            it.agent().value(),
                            it.from(),
                            it.to(),
                            it.deputy().value(),
                            Timestamp.from(it.happenedAt()));
            case AbsenceEnded it when it.back().isAfter(it.from()) ->
                    jdbc.update(
                            "update absence set to_day = ? where agent = ? and from_day = ?",
                            it.back().minusDays(1),
                            it.agent().value(),
                            it.from());
            case AbsenceEnded it ->
                    jdbc.update(
                            "delete from absence where agent = ? and from_day = ?",
                            it.agent().value(),
                            it.from());
        }
    }

    @Override
    public void reset() {
        jdbc.execute("truncate absence");
    }
}

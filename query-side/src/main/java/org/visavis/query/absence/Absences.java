package org.visavis.query.absence;

import org.visavis.query.absence.AbsenceView.Away;
import org.visavis.query.absence.AbsenceView.Someone;
import org.visavis.query.absence.AbsenceView.StandingIn;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.who.People.AgentLine;

import java.time.LocalDate;
import java.util.List;

/** Reads who is away. */
public final class Absences {
    private static final String BY_FIRST_DAY =
            """
            select b.agent, trim(concat_ws(' ', a.first_name, a.last_name)) as agent_name,
                b.deputy, trim(concat_ws(' ', u.first_name, u.last_name)) as deputy_name,
                b.from_day, b.to_day
            from absence b join agent a on a.id = b.agent join agent u on u.id = b.deputy
            where (b.agent = :agent or b.deputy = :agent) and b.to_day >= :today
            order by b.from_day, b.agent
            """;

    private final QueryDatabase database;

    public Absences(QueryDatabase database) {
        this.database = database;
    }

    record Row(
            String agent,
            String agentName,
            String deputy,
            String deputyName,
            LocalDate fromDay,
            LocalDate toDay) {

        private boolean isOn(LocalDate day) {
            return !fromDay.isAfter(day);
        }
    }

    /** What of this agent's absences is not over on this day. */
    public AbsenceView of(AgentLine agent, LocalDate today) {
        List<Row> rows =
                database.sql()
                        .sql(BY_FIRST_DAY)
                        .param("agent", agent.id())
                        .param("today", today)
                        .query(QueryDatabase.as(Row.class))
                        .list();
        return new AbsenceView(
                agent.id(),
                agent.name(),
                rows.stream()
                        .filter(row -> row.agent.equals(agent.id()))
                        .map(
                                row ->
                                        new Away(
                                                row.fromDay,
                                                row.toDay,
                                                new Someone(row.deputy, row.deputyName),
                                                row.isOn(today)))
                        .toList(),
                rows.stream()
                        .filter(row -> row.deputy.equals(agent.id()))
                        .map(
                                row ->
                                        new StandingIn(
                                                row.fromDay,
                                                row.toDay,
                                                new Someone(row.agent, row.agentName),
                                                row.isOn(today)))
                        .toList());
    }
}

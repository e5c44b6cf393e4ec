package org.visavis.query.who;

import org.jspecify.annotations.Nullable;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.QueryDatabase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who is who. */
public final class People {
    /** The letters in the order that readers of our languages expect, É beside E. */
    private static final String AS_READ = "collate \"und-x-icu\"";

    private static final String FULL_NAME = "trim(concat_ws(' ', first_name, last_name))";

    private final QueryDatabase database;

    public People(QueryDatabase database) {
        this.database = database;
    }

    /** An agent in a list. */
    public record AgentLine(
            String id,
            String name,
            @Nullable String firstName,
            String lastName,
            @Nullable String jobTitle,
            @Nullable String service,
            String organisation) {

        /** The agent in a list to choose from, with what they do beside their name. */
        public Choice asChoice() {
            String what =
                    Stream.of(jobTitle, service)
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", "));
            return new Choice(id, what.isEmpty() ? name : name + " — " + what);
        }
    }

    /** A party, and how to reach them. */
    public record PartyLine(
            String id, String name, String kind, @Nullable String email, @Nullable String phone) {}

    /** An organisation in a list. */
    public record OrganisationLine(
            String id,
            String name,
            String address,
            String phone,
            @Nullable String email,
            @Nullable String hours) {}

    /** A procedure in a list. */
    public record ProcedureLine(
            String id,
            String name,
            String organisation,
            String legalBasis,
            String firstContact,
            int referentWithinDays,
            @Nullable Integer deadlineDays) {

        /** The procedure in a list to choose from. */
        public Choice asChoice() {
            return new Choice(id, name);
        }
    }

    /** What these people are called, by identifier, in one query. */
    public Map<String, String> names(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            database.sql()
                    .sql(
                            "select id, "
                                    + FULL_NAME
                                    + " as name from agent where id in (:ids)"
                                    + " union all select id, name from party where id in (:ids)")
                    .param("ids", ids)
                    .query((row, _) -> Map.entry(row.getString("id"), row.getString("name")))
                    .list()
                    .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        }
        return names;
    }

    /** An organisation's agents, by name. */
    public List<AgentLine> agents(String organisation) {
        return database.sql()
                .sql(agentsWhere("organisation = :organisation"))
                .param("organisation", organisation)
                .query(QueryDatabase.as(AgentLine.class))
                .list();
    }

    /** An agent, as far as they work for this organisation. */
    public Optional<AgentLine> agent(String id, String organisation) {
        return database.sql()
                .sql(agentsWhere("id = :id and organisation = :organisation"))
                .param("id", id)
                .param("organisation", organisation)
                .query(QueryDatabase.as(AgentLine.class))
                .optional();
    }

    private static String agentsWhere(String condition) {
        return "select id, "
                + FULL_NAME
                + " as name, first_name, last_name, job_title, service, organisation from agent"
                + " where "
                + condition
                + " order by last_name "
                + AS_READ
                + ", first_name "
                + AS_READ
                + ", id";
    }

    /** An organisation's procedures, by name. */
    public List<ProcedureLine> procedures(String organisation) {
        return database.sql()
                .sql(
                        """
                        select id, name, organisation, legal_basis, first_contact,
                            referent_within_days, deadline_days
                        from procedure where organisation = :organisation
                        order by name collate "und-x-icu", id
                        """)
                .param("organisation", organisation)
                .query(QueryDatabase.as(ProcedureLine.class))
                .list();
    }

    /** All organisations, by name. */
    public List<OrganisationLine> organisations() {
        return database.sql()
                .sql("select * from organisation order by name " + AS_READ + ", id")
                .query(QueryDatabase.as(OrganisationLine.class))
                .list();
    }

    /** A party whom the organisation knows: of merged records, the one that speaks for them. */
    public Optional<PartyLine> party(String id, String organisation) {
        return database.sql()
                .sql(
                        """
                        select s.id, s.name, s.kind, s.email, s.phone
                        from party p join party s on s.id = p.speaker
                        where p.id = :id and p.organisation = :organisation
                        """)
                .param("id", id)
                .param("organisation", organisation)
                .query(QueryDatabase.as(PartyLine.class))
                .optional();
    }
}

package org.visavis.web.keep;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.web.WebDatabase;
import org.visavis.web.problem.Seal;
import org.visavis.web.who.Person;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps a person's drafts, and what they were told of many things at once: encrypted, thirty days
 * of real time, readable by that person alone.
 */
public final class Shelf {
    /** How long something is kept after it was last changed. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private final JdbcClient database;
    private final Seal seal;
    private final JsonMapper json;

    /** Keeps things in this database under this seal. */
    public Shelf(WebDatabase database, Seal seal, JsonMapper json) {
        this.database = JdbcClient.create(database.dataSource());
        this.seal = seal;
        this.json = json;
    }

    /** The name under which the draft of a form is kept: that of the path it will be sent to. */
    public static String draft(String action) {
        return "draft " + action;
    }

    /** The name under which is kept what became of many things that were asked at once. */
    public static String outcomes(String id) {
        return "outcomes " + id;
    }

    /** Keeps something under a name, in place of what was there. */
    public void keep(Person person, String name, Map<String, List<String>> values) {
        byte[] sealed = seal.close(json.writeValueAsBytes(values), bound(person, name));
        database.sql("delete from web.shelf where expires_at < clock_timestamp()").update();
        database.sql(
                        """
                        insert into web.shelf (person, name, sealed, kept_at, expires_at)
                        values (?, ?, ?, clock_timestamp(),
                            clock_timestamp() + make_interval(secs => ?))
                        on conflict (person, name) do update set sealed = excluded.sealed,
                            kept_at = excluded.kept_at, expires_at = excluded.expires_at
                        """)
                .params(person.id(), name, sealed, KEPT.toSeconds())
                .update();
    }

    /** What a person keeps under names that begin so, the latest first. */
    public Map<String, Kept> all(Person person, String beginning) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        database.sql(
                        """
                        select name, sealed, kept_at from web.shelf
                        where person = ? and starts_with(name, ?)
                            and expires_at >= clock_timestamp()
                        order by kept_at desc
                        """)
                .params(person.id(), beginning)
                .query(
                        row -> {
                            String name = row.getString("name");
                            opened(row, bound(person, name)).ifPresent(it -> kept.put(name, it));
                        });
        return kept;
    }

    /** What a person keeps under this name. */
    public Optional<Kept> find(Person person, String name) {
        return database.sql(
                        """
                        select sealed, kept_at from web.shelf
                        where person = ? and name = ? and expires_at >= clock_timestamp()
                        """)
                .params(person.id(), name)
                .query((row, _) -> opened(row, bound(person, name)))
                .optional()
                .flatMap(kept -> kept);
    }

    /** Keeps it no longer. */
    public void forget(Person person, String name) {
        database.sql("delete from web.shelf where person = ? and name = ?")
                .params(person.id(), name)
                .update();
    }

    private Optional<Kept> opened(ResultSet row, String bound) throws SQLException {
        Instant at = row.getTimestamp("kept_at").toInstant();
        return seal.open(row.getBytes("sealed"), bound)
                .map(clear -> new Kept(json.readValue(clear, VALUES), at));
    }

    private static String bound(Person person, String name) {
        return person.id() + " " + name;
    }
}

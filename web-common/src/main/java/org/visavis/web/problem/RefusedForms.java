package org.visavis.web.problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.web.WebDatabase;
import org.visavis.web.who.Person;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what was typed into a refused form, encrypted, for ten minutes of real time and one
 * reading, by the person who typed it.
 */
public final class RefusedForms {
    /** How long a form is kept. */
    public static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Seal seal;
    private final JsonMapper json;

    /** Keeps forms in this database under this seal. */
    public RefusedForms(WebDatabase database, Seal seal, JsonMapper json) {
        this.database = JdbcClient.create(database.dataSource());
        this.seal = seal;
        this.json = json;
    }

    /** Keeps a form and gives the id to read it with, once. */
    public UUID keep(Person person, RefusedForm form) {
        UUID id = UUID.randomUUID();
        byte[] sealed = seal.close(json.writeValueAsBytes(form), bound(id, person));
        database.sql("delete from web.refused_form where expires_at < clock_timestamp()").update();
        database.sql(
                        """
                        insert into web.refused_form (id, person, sealed, expires_at)
                        values (?, ?, ?, clock_timestamp() + make_interval(secs => ?))
                        """)
                .params(id, person.id(), sealed, KEPT.toSeconds())
                .update();
        return id;
    }

    /**
     * Reads a form and forgets it.
     *
     * @return empty when it is unknown, too old, already read, or another person's
     */
    public Optional<RefusedForm> take(UUID id, Person person) {
        return database.sql(
                        """
                        delete from web.refused_form
                        where id = ? and person = ? and expires_at >= clock_timestamp()
                        returning sealed
                        """)
                .params(id, person.id())
                .query(byte[].class)
                .optional()
                .flatMap(kept -> seal.open(kept, bound(id, person)))
                .map(clear -> json.readValue(clear, RefusedForm.class));
    }

    private static String bound(UUID id, Person person) {
        return id + " " + person.id();
    }
}

package org.visavis.query.platform;

import org.visavis.events.dossier.Purpose;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Reads what is said again and again, by organisation and by procedure. */
public final class TemplateShelf {
    private static final String IN_USE =
            """
            select distinct on (t.owner, t.id) t.*, t.owner <> :organisation as specific,
                trim(concat_ws(' ', a.first_name, a.last_name)) as publisher
            from template t left join agent a on a.id = t.published_by
            where t.owner in (:organisation, :procedure) and t.withdrawn_at is null
            order by t.owner, t.id, t.version desc
            """;
    private static final String VERSIONS =
            """
            select t.*, false as specific,
                trim(concat_ws(' ', a.first_name, a.last_name)) as publisher
            from template t left join agent a on a.id = t.published_by
            where t.owner = :owner and t.id = :id and t.withdrawn_at is null
            order by t.version desc
            """;

    private final QueryDatabase database;

    public TemplateShelf(QueryDatabase database) {
        this.database = database;
    }

    /**
     * A template in one of its versions.
     *
     * @param specific whether it is a procedure's own
     * @param by the name of who published it
     */
    public record Shelved(
            String id,
            int version,
            boolean specific,
            Purpose purpose,
            Language language,
            String name,
            Words words,
            String by,
            Instant since) {}

    /** Those of a procedure first, then those of its organisation; each in its latest version. */
    public List<Shelved> inUse(String organisation, String procedure) {
        return database.sql()
                .sql("select * from (" + IN_USE + ") s order by specific desc, name, id")
                .param("organisation", organisation)
                .param("procedure", procedure)
                .query((row, _) -> shelved(row))
                .list();
    }

    /** All versions of one template in use, the latest first; none where there is no such. */
    public List<Shelved> versions(String owner, String id) {
        return database.sql()
                .sql(VERSIONS)
                .param("owner", owner)
                .param("id", id)
                .query((row, _) -> shelved(row))
                .list();
    }

    private static Shelved shelved(ResultSet row) throws SQLException {
        return new Shelved(
                row.getString("id"),
                row.getInt("version"),
                row.getBoolean("specific"),
                Purpose.valueOf(row.getString("purpose")),
                Language.valueOf(row.getString("language")),
                row.getString("name"),
                new Words(row.getString("subject"), row.getString("text")),
                row.getString("publisher"),
                row.getTimestamp("published_at").toInstant());
    }
}

package org.visavis.query.imports;

import org.visavis.query.imports.ImportView.Refused;
import org.visavis.query.imports.ImportView.State;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.web.text.Texts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads imports. */
public final class Imports {
    private static final int MOST_REFUSED = 1000;
    private static final int LATEST = 20;

    private final QueryDatabase database;
    private final Texts texts;

    public Imports(QueryDatabase database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** The import, as far as it is this organisation's; its first thousand refused cases. */
    public Optional<ImportView> find(String id, String organisation, Locale locale) {
        return database.sql()
                .sql("select * from import where id = :id and organisation = :organisation")
                .param("id", id)
                .param("organisation", organisation)
                .query((row, _) -> view(row, refused(id, locale), locale))
                .optional();
    }

    /** An organisation's latest imports, without what they refused. */
    public List<ImportView> latest(String organisation, Locale locale) {
        return database.sql()
                .sql(
                        """
                        select * from import where organisation = :organisation
                        order by started_at desc limit :limit
                        """)
                .param("organisation", organisation)
                .param("limit", LATEST)
                .query((row, _) -> view(row, List.of(), locale))
                .list();
    }

    private List<Refused> refused(String id, Locale locale) {
        return database.sql()
                .sql("select * from refused_case where import = :id order by line limit :limit")
                .param("id", id)
                .param("limit", MOST_REFUSED)
                .query(
                        (row, _) ->
                                new Refused(
                                        row.getString("reference"),
                                        row.getInt("line"),
                                        why("import.refused.%s", row, locale)))
                .list();
    }

    private ImportView view(ResultSet row, List<Refused> refused, Locale locale)
            throws SQLException {
        int line = row.getInt("line");
        boolean hasLine = !row.wasNull();
        Timestamp finished = row.getTimestamp("finished_at");
        return new ImportView(
                row.getString("id"),
                State.valueOf(row.getString("state")),
                row.getString("organisation"),
                row.getInt("share") / 10,
                row.getInt("cases"),
                row.getInt("events"),
                row.getInt("dossiers"),
                row.getInt("agents"),
                row.getInt("refused"),
                refused,
                row.getString("reason") == null
                        ? null
                        : why("import.broken.%s.detail", row, locale),
                hasLine ? line : null,
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    /** Its first argument is the line, the others what the reason speaks of. */
    private String why(String key, ResultSet row, Locale locale) throws SQLException {
        Array details = row.getArray("details");
        Object[] words = (Object[]) details.getArray();
        Object[] arguments = new Object[words.length + 1];
        arguments[0] = row.getInt("line");
        System.arraycopy(words, 0, arguments, 1, words.length);
        return texts.tell(key.formatted(row.getString("reason")), locale, arguments);
    }
}

package org.visavis.query.erasure;

import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.query.platform.Residue;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/**
 * Takes the words of who was forgotten out of the database's files too. A deleted row stays in its
 * page until something else is written there, so the tables are written anew; large ones, which
 * that would close for minutes, are vacuumed, and written anew when the pages next are.
 */
final class Rewriting {
    private static final long LARGE = 1L << 30;

    private static final String WAITING =
            """
            select e.party from erasure e
            where e.state = 'ERASED' and not exists (
                select 1 from rewritten r where r.party = e.party)
            """;

    /** The streams in which words of a party stood: its own, its records', its dossiers'. */
    private static final String DRAFTS =
            """
            delete from web.shelf s using (
                select unnest(array[e.party] || e.also) as id from erasure e where e.party = ?
                union select p.stream from erasure e
                    join person_stream p on p.person = any (array[e.party] || e.also)
                    where e.party = ?) gone
            where position(gone.id in s.name) > 0
            """;

    private static final String TABLES =
            """
            select format('%I.%I', schemaname, tablename) as name,
                pg_total_relation_size(format('%I.%I', schemaname, tablename)::regclass) as size
            from pg_tables
            where schemaname = current_schema()
                and tablename not in ('progress', 'parked_event', 'rewritten', 'erasure')
                and tablename not like '%history'
            order by tablename
            """;

    private final JdbcTemplate sql;
    private final JdbcTemplate patient;
    private final Residue residue;

    /**
     * @param pages connections that look for the projected tables first
     * @param patient the same, for what takes long
     * @param residue what is out of reach of their role
     */
    Rewriting(DataSource pages, DataSource patient, Residue residue) {
        this.sql = new JdbcTemplate(pages);
        this.patient = new JdbcTemplate(patient);
        this.residue = residue;
    }

    private record Size(String table, long bytes) {}

    /** Does what waits; whether anything did. */
    boolean run() throws SQLException {
        List<String> waiting = sql.query(WAITING, (row, _) -> row.getString(1));
        if (waiting.isEmpty()) {
            return false;
        }
        waiting.forEach(party -> sql.update(DRAFTS, party, party));
        sizes().forEach(this::rewrite);
        residue.clear();
        waiting.forEach(
                party ->
                        sql.update(
                                "insert into rewritten (party) values (?) on conflict do nothing",
                                party));
        return true;
    }

    private List<Size> sizes() {
        return sql.query(TABLES, (row, _) -> new Size(row.getString(1), row.getLong(2)));
    }

    private void rewrite(Size size) {
        boolean large = size.bytes() > LARGE;
        patient.execute("vacuum (" + (large ? "" : "full, ") + "analyze) " + size.table());
    }
}

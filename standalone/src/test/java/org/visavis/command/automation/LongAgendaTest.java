package org.visavis.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.visavis.command.platform.CommandSettings;
import org.visavis.standalone.SharedService;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * A sweep costs what is due, not what is planned. With {@code -Dvisavis.rows=2000000} it tells what
 * a turn costs in an agenda of two millions.
 */
class LongAgendaTest {
    private static final int ROWS = Integer.getInteger("visavis.rows", 200_000);
    private static final int DUE = 1_000;

    /** Long before anything of the town, so that its own sweep leaves these alone. */
    private static final Instant MORNING = Instant.parse("1999-03-01T08:00:00Z");

    private final DataSource source = source();
    private final JdbcTemplate sql = new JdbcTemplate(source);

    @BeforeEach
    void fill() {
        plan(ROWS, MORNING.plus(Duration.ofDays(36_500)), null);
        plan(DUE, MORNING, "infinity");
        sql.execute("analyze agenda.to_do");
    }

    @AfterEach
    void empty() {
        sql.update("delete from agenda.to_do where kind = 'long'");
    }

    @Test
    void the_next_thing_is_found_by_its_index_alone() {
        String plan =
                String.join(
                        "\n",
                        sql.queryForList("explain " + Agenda.NEXT, String.class, at(MORNING)));

        assertThat(plan).contains("Index Scan using to_do_due").doesNotContain("Sort", "Seq Scan");
    }

    /** In one transaction that nobody sees, so that the town's own sweep leaves them to us. */
    @Test
    void whoever_sweeps_takes_what_is_due_in_its_order_and_nothing_else() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var mine = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            mine.update(
                    "update agenda.to_do set postponed_until = null where kind = 'long' and due ="
                            + " ?",
                    at(MORNING));
            long begin = System.nanoTime();
            List<String> taken = new ArrayList<>();
            for (List<String> next = take(mine); !next.isEmpty(); next = take(mine)) {
                taken.addAll(next);
            }
            System.out.printf(
                    "%,d turns among %,d planned: %.2f ms each%n",
                    taken.size(), ROWS, (System.nanoTime() - begin) / 1e6 / DUE);
            assertThat(taken).hasSize(DUE).isSorted();
            connection.rollback();
        }
    }

    private static List<String> take(JdbcTemplate mine) {
        List<String> next =
                mine.query(Agenda.NEXT, (row, _) -> row.getString("stream"), at(MORNING));
        next.forEach(
                stream ->
                        mine.update(
                                "delete from agenda.to_do where kind = 'long' and stream = ?"
                                        + " and item = 1",
                                stream));
        return next;
    }

    private void plan(int rows, Instant due, @Nullable String postponed) {
        sql.update(
                """
                insert into agenda.to_do (kind, stream, item, step, due, cause, postponed_until)
                select 'long', 'stream-' || extract(year from ?::timestamptz) || to_char(n, '-0000000'), 1, 1, ?,
                    'none', ?::timestamptz
                from generate_series(1, ?) n
                """,
                at(due),
                at(due),
                postponed,
                rows);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static DataSource source() {
        var settings = SharedService.get().bean(CommandSettings.class);
        return new DriverManagerDataSource(settings.url(), settings.user(), settings.password());
    }
}

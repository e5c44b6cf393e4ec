package org.visavis.apart;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Compares what the pages' tables hold with what they hold when all events are folded anew. */
record Retold(Sides sides) {
    private static final String TABLES =
            """
            select tablename from pg_tables where schemaname = 'pages'
            and tablename not in ('progress', 'parked_event')
            and tablename not like '%history'
            """;

    /** The tables that differ, each with how many rows. */
    List<String> differences() throws IOException {
        Database database = sides.database();
        sides.awaitPages();
        sides.queries().forEach(Program::kill);
        database.change("drop schema if exists told_before cascade");
        database.change("create schema told_before");
        List<String> tables = database.texts(TABLES);
        tables.forEach(
                table ->
                        database.change(
                                "create table told_before.%s as table pages.%s"
                                        .formatted(table, table)));
        database.change("update pages.progress set epoch = gen_random_uuid(), position = 0");
        for (Program query : sides.queries()) {
            query.restart();
        }
        sides.queries().forEach(Program::awaitUp);
        await().atMost(Duration.ofMinutes(5)).until(this::isRetold);
        sides.awaitPages();
        List<String> differences = new ArrayList<>();
        for (String table : tables) {
            long rows =
                    database.number(
                            """
                            select count(*) from (
                                (table pages.%1$s except all table told_before.%1$s) union all
                                (table told_before.%1$s except all table pages.%1$s)) differing
                            """
                                    .formatted(table));
            if (rows > 0) {
                differences.add(table + ": " + rows);
            }
        }
        return differences;
    }

    private boolean isRetold() {
        return sides.database()
                        .number(
                                "select count(*) from pages.progress p join store.epoch e on"
                                        + " p.epoch = e.id")
                == 1;
    }
}

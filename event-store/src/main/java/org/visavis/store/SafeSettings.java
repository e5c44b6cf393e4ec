package org.visavis.store;

import org.visavis.store.read.Sql;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Refuses a server that would acknowledge what it may lose. */
public final class SafeSettings {
    private static final int OLDEST_SERVER = 150_000;
    private static final List<String> MUST_BE_ON =
            List.of("fsync", "full_page_writes", "synchronous_commit");

    private SafeSettings() {}

    /**
     * Checks the server behind this source, as its role sees it.
     *
     * @throws IllegalStateException naming each setting that must be changed
     */
    public static void require(DataSource source) {
        var sql = new Sql(source);
        var faults = new ArrayList<String>();
        for (var setting : MUST_BE_ON) {
            if ("off".equals(current(sql, setting))) {
                faults.add(setting + " is off");
            }
        }
        int version = Integer.parseInt(current(sql, "server_version_num"));
        if (version < OLDEST_SERVER) {
            faults.add("the server is older than PostgreSQL 15");
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "This PostgreSQL could lose what was acknowledged: "
                            + String.join(", ", faults));
        }
    }

    private static String current(Sql sql, String setting) {
        return sql.first("select current_setting(?)", row -> row.getString(1), setting)
                .orElseThrow();
    }
}

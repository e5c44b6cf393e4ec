package org.visavis.store.lamp;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;

import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

/**
 * How often each lamp was lit, and the most power it drew. Rows are gathered in memory and written
 * once a batch. The table refuses more than 1,000 watts: a lamp that draws more poisons its stream.
 */
public final class LampRows implements Projector {
    /** The projected table. */
    public static final String DDL =
            """
            create table pages.lamp (
                lamp text primary key, lit int not null, watt int not null check (watt <= 1000))
            """;

    private final JdbcClient jdbc;
    private final Map<String, Integer> lit = new HashMap<>();
    private final Map<String, Integer> watt = new HashMap<>();

    /** Writes through this source. */
    public LampRows(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    @Override
    public void on(Recorded event) {
        switch (event.payload()) {
            case LampEvent.Installed _ -> lit.merge(event.stream(), 0, Integer::sum);
            case LampEvent.SwitchedOn on -> {
                lit.merge(event.stream(), 1, Integer::sum);
                watt.merge(event.stream(), on.watt(), Math::max);
            }
            default -> {}
        }
    }

    @Override
    public void flush() {
        lit.forEach(
                (lamp, times) ->
                        jdbc.sql(
                                        """
                                        insert into pages.lamp values (?, ?, ?)
                                        on conflict (lamp) do update set
                                            lit = lamp.lit + excluded.lit,
                                            watt = greatest(lamp.watt, excluded.watt)
                                        """)
                                .params(lamp, times, watt.getOrDefault(lamp, 0))
                                .update());
        rolledBack();
    }

    @Override
    public void reset() {
        jdbc.sql("truncate pages.lamp").update();
    }

    @Override
    public void rolledBack() {
        lit.clear();
        watt.clear();
    }
}

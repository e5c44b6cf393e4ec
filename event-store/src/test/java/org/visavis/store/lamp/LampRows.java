package org.visavis.store.lamp;

import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/**
 * How often each lamp was lit, and the power it drew last, blinks aside. The table refuses more
 * than 1,000 watts: a lamp that draws more poisons its stream.
 */
public final class LampRows implements Projector {
    /** The projected table. */
    public static final String DDL =
            """
            create table lamp (
                lamp text primary key, lit int not null default 0,
                watt int not null default 0 check (watt <= 1000));
            create index lamp_lit on lamp (lit)
            """;

    private static final Table LAMP = new Table("lamp", "lamp");
    private static final Insert INSTALLED = LAMP.insert("lamp");
    private static final Change SWITCHED_ON = LAMP.countUp("lit").setIfGiven("watt").where("lamp");

    private final Rows rows;

    /** Writes there. */
    public LampRows(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded event) {
        switch (event.payload()) {
            case LampEvent.Installed _ -> rows.write(INSTALLED, event.stream());
            case LampEvent.SwitchedOn on ->
                    rows.write(SWITCHED_ON, isBlink(on) ? null : on.watt(), event.stream());
            default -> {}
        }
    }

    private static boolean isBlink(LampEvent.SwitchedOn on) {
        return on.watt() == 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(LAMP);
    }
}

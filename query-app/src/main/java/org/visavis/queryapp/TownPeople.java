package org.visavis.queryapp;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.query.page.DemoLogins;
import org.visavis.query.page.DemoLogins.DemoLogin;
import org.visavis.web.WebDatabase;

/** The demonstration's named people, as they were enrolled when the town was founded. */
final class TownPeople {
    private static final String PASSWORD = "demo";

    private TownPeople() {}

    static DemoLogins in(WebDatabase database) {
        return new DemoLogins(
                PASSWORD,
                JdbcClient.create(database.dataSource())
                        .sql("select login, name, job_title from web.account order by place")
                        .query(
                                (row, number) ->
                                        new DemoLogin(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3)))
                        .list());
    }
}

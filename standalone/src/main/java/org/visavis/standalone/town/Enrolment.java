package org.visavis.standalone.town;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.query.page.DemoLogins.DemoLogin;
import org.visavis.web.who.Account;
import org.visavis.web.who.Person;

import java.util.List;

import javax.sql.DataSource;

/** Writes down who may sign in, for programs that run one side and do not know the town. */
final class Enrolment {
    private final JdbcClient database;

    /**
     * @param owner connections of the role that owns schema {@code web}
     */
    Enrolment(DataSource owner) {
        this.database = JdbcClient.create(owner);
    }

    /** Whoever stands there already stays as they are. */
    void enrol(DemoAccounts accounts) {
        List<DemoLogin> told = DemoAccounts.told();
        for (int place = 0; place < told.size(); place++) {
            DemoLogin login = told.get(place);
            enrol(accounts.byLogin(login.login()).orElseThrow(), login.what(), place);
        }
    }

    private void enrol(Account account, @Nullable String jobTitle, int place) {
        Person person = account.person();
        database.sql(
                        """
                        insert into web.account (id, login, kind, name, roles, organisation,
                            job_title, place, password_hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .param(person.id())
                .param(person.login())
                .param(person.kind().name())
                .param(person.displayName())
                .param(person.roles().stream().map(Enum::name).toArray(String[]::new))
                .param(person.organisation())
                .param(jobTitle)
                .param(place)
                .param(account.passwordHash())
                .update();
    }
}

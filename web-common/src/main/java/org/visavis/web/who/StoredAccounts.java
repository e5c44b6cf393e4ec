package org.visavis.web.who;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.web.WebDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The accounts of table {@code web.account}, which another program filled: the demonstration's
 * named people. Whoever was met once is remembered, since nothing in that table changes while the
 * programs run.
 */
public final class StoredAccounts implements Accounts {
    private static final String SELECT = "select * from web.account where ";
    private static final RowMapper<Account> ACCOUNT =
            (row, number) -> new Account(person(row), row.getString("password_hash"));

    private final JdbcClient database;
    private final Map<String, Account> byLogin = new ConcurrentHashMap<>();
    private final Map<String, Account> byId = new ConcurrentHashMap<>();

    /** Accounts in this database. */
    public StoredAccounts(WebDatabase database) {
        this.database = JdbcClient.create(database.dataSource());
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return remembered(byLogin, "login = ?", login);
    }

    @Override
    public Optional<Account> byId(String id) {
        return remembered(byId, "id = ?", id);
    }

    private Optional<Account> remembered(
            Map<String, Account> known, String condition, String value) {
        Account met = known.get(value);
        if (met != null) {
            return Optional.of(met);
        }
        Optional<Account> found =
                database.sql(SELECT + condition).param(value).query(ACCOUNT).optional();
        found.ifPresent(account -> known.put(value, account));
        return found;
    }

    private static Person person(ResultSet row) throws SQLException {
        List<String> roles = List.of((String[]) row.getArray("roles").getArray());
        return new Person(
                row.getString("id"),
                Person.Kind.valueOf(row.getString("kind")),
                row.getString("login"),
                row.getString("name"),
                roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getString("organisation"));
    }
}

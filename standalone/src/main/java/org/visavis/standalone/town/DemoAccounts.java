package org.visavis.standalone.town;

import org.visavis.query.page.DemoLogins.DemoLogin;
import org.visavis.web.who.Account;
import org.visavis.web.who.Accounts;
import org.visavis.web.who.Passwords;
import org.visavis.web.who.Person;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of the town who may sign in, all with the same password. Never in production. */
final class DemoAccounts implements Accounts {
    static final String PASSWORD = "demo";

    private final Map<String, Account> byLogin;
    private final Map<String, Account> byId;

    DemoAccounts() {
        String hash = Passwords.hash(PASSWORD);
        this.byLogin =
                people().map(person -> new Account(person, hash))
                        .collect(keyed(account -> account.person().login()));
        this.byId = byLogin.values().stream().collect(keyed(account -> account.person().id()));
    }

    private static Stream<Person> people() {
        Stream<Person> colleagues =
                Staff.ALL.stream()
                        .map(it -> it.login() == null ? null : it.person(it.login()))
                        .filter(Objects::nonNull);
        Stream<Person> residents =
                Stream.of(
                        Residents.JEANNE_PETIT.person("party"),
                        Residents.KARIM_HADDAD.person("party2"));
        return Stream.concat(colleagues, residents);
    }

    /** Who they are, for the page where one signs in. */
    static List<DemoLogin> told() {
        Map<String, String> titles =
                Staff.ALL.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.id().value(), it -> "" + it.card().jobTitle()));
        return people().map(
                        person ->
                                new DemoLogin(
                                        person.login(),
                                        person.displayName(),
                                        titles.get(person.id())))
                .toList();
    }

    private static Collector<Account, ?, Map<String, Account>> keyed(
            Function<Account, String> key) {
        return Collectors.toUnmodifiableMap(key, Function.identity());
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    @Override
    public Optional<Account> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}

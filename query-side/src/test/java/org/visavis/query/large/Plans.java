package org.visavis.query.large;

import org.visavis.query.platform.QueryDatabase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** Asks the database how it goes about each query that is really asked, just before it does. */
final class Plans {
    private final DataSource source;
    private final List<String> told = new ArrayList<>();

    private Plans(DataSource source) {
        this.source = source;
    }

    /** The plan of each query that is asked on the way, in order. */
    static List<String> of(DataSource source, Consumer<QueryDatabase> asking) {
        Plans plans = new Plans(source);
        asking.accept(new QueryDatabase(plans.explaining()));
        return plans.told;
    }

    private DataSource explaining() {
        return between(
                DataSource.class,
                source,
                (method, arguments, result) ->
                        result instanceof Connection real ? explaining(real) : result);
    }

    private Connection explaining(Connection real) {
        return between(
                Connection.class,
                real,
                (method, arguments, result) ->
                        result instanceof PreparedStatement statement
                                ? explaining(real, statement, arguments[0].toString())
                                : result);
    }

    private PreparedStatement explaining(Connection connection, PreparedStatement real, String sql)
            throws SQLException {
        PreparedStatement explain = connection.prepareStatement("explain " + sql);
        return (PreparedStatement)
                Proxy.newProxyInstance(
                        Plans.class.getClassLoader(),
                        new Class<?>[] {PreparedStatement.class},
                        (_, method, arguments) -> {
                            if (method.getName().startsWith("set")) {
                                call(explain, method, arguments);
                            }
                            if (method.getName().equals("executeQuery")) {
                                tell(explain);
                            }
                            return call(real, method, arguments);
                        });
    }

    private void tell(PreparedStatement explain) throws SQLException {
        try (explain;
                ResultSet lines = explain.executeQuery()) {
            StringBuilder plan = new StringBuilder();
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            told.add(plan.toString());
        }
    }

    /** What becomes of the answer to a call. */
    private interface Turn {
        Object of(Method method, Object[] arguments, Object result) throws SQLException;
    }

    private static <T> T between(Class<T> type, T real, Turn turn) {
        return type.cast(
                Proxy.newProxyInstance(
                        Plans.class.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) ->
                                turn.of(method, arguments, call(real, method, arguments))));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    /** The tables that a plan reads from one end to the other, of those that are large. */
    static List<String> readWhole(List<String> plans) {
        return Stream.of(
                        "dossier",
                        "party",
                        "work",
                        "rung",
                        "exchange",
                        "note",
                        "thanked",
                        "counted")
                .filter(table -> plans.stream().anyMatch(plan -> plan.contains(reading(table))))
                .sorted()
                .toList();
    }

    private static String reading(String whole) {
        return "Seq Scan on " + whole + " ";
    }
}

package org.visavis.store.append;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.visavis.store.SafeSettings;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The call of {@code store.append} on one connection: one round trip for a whole batch. */
final class AppendCall {
    private static final String SETTINGS =
            "set lock_timeout = '5s'; set idle_in_transaction_session_timeout = '3s';"
                    + " set statement_timeout = '5s'; set jit = off";
    private static final String CALL =
            "select outcome, at_stream, at_version, at_position, claim"
                    + " from store.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final PreparedStatement call;

    AppendCall(Connection connection) throws SQLException {
        this.connection = connection;
        SafeSettings.require(connection);
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        try (var settings = connection.createStatement()) {
            settings.execute(SETTINGS);
        }
        call = connection.prepareStatement(CALL);
        call.unwrap(PGStatement.class).setPrepareThreshold(1);
    }

    List<Outcome> append(List<AppendRequest> commands) throws SQLException {
        var events = commands.stream().flatMap(c -> c.events().stream()).toList();
        var claims = commands.stream().flatMap(c -> c.claims().stream()).toList();
        call.setArray(1, texts(commands, AppendRequest::stream));
        call.setArray(2, longs(commands));
        call.setArray(3, uuids(commands, c -> c.key() == null ? null : c.key().key()));
        call.setArray(4, bytes(commands, c -> c.key() == null ? null : c.key().digest()));
        call.setArray(5, bytes(commands, AppendRequest::header));
        call.setArray(6, counts(commands, c -> c.claims().size()));
        call.setArray(7, texts(claims, Function.identity()));
        call.setArray(8, counts(commands, c -> c.events().size()));
        call.setArray(9, uuids(events, EncodedEvent::id));
        call.setArray(10, texts(events, EncodedEvent::type));
        call.setArray(11, texts(events, EncodedEvent::revision));
        call.setArray(12, bytes(events, EncodedEvent::payload));
        try (var answer = call.executeQuery()) {
            answer.next();
            return outcomes(answer);
        }
    }

    private static List<Outcome> outcomes(ResultSet answer) throws SQLException {
        var codes = (Integer[]) answer.getArray(1).getArray();
        var streams = (String[]) answer.getArray(2).getArray();
        var versions = (Long[]) answer.getArray(3).getArray();
        var positions = (Long[]) answer.getArray(4).getArray();
        var claims = (String[]) answer.getArray(5).getArray();
        var outcomes = new ArrayList<Outcome>(codes.length);
        for (int i = 0; i < codes.length; i++) {
            outcomes.add(new Outcome(codes[i], streams[i], versions[i], positions[i], claims[i]));
        }
        return outcomes;
    }

    private <T> Array texts(List<T> from, Function<T, String> text) throws SQLException {
        return connection.createArrayOf("text", from.stream().map(text).toArray(String[]::new));
    }

    private <T> Array uuids(List<T> from, Function<T, @Nullable UUID> id) throws SQLException {
        return connection.createArrayOf("uuid", from.stream().map(id).toArray(UUID[]::new));
    }

    private <T> Array bytes(List<T> from, Function<T, byte @Nullable []> bytes)
            throws SQLException {
        return connection.createArrayOf("bytea", from.stream().map(bytes).toArray(byte[][]::new));
    }

    private <T> Array counts(List<T> from, Function<T, Integer> count) throws SQLException {
        return connection.createArrayOf("int4", from.stream().map(count).toArray(Integer[]::new));
    }

    private Array longs(List<AppendRequest> from) throws SQLException {
        return connection.createArrayOf(
                "int8", from.stream().map(AppendRequest::expectedVersion).toArray(Long[]::new));
    }
}

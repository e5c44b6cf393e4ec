package org.visavis.store.append;

import org.visavis.store.CommandKey;
import org.visavis.store.KeyReused;
import org.visavis.store.Receipt;
import org.visavis.store.read.Sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

/** What was answered before, who holds a claim, and how far a stream has come. */
public final class Ledger {
    private static final String FIND =
            """
            select digest, stream, version, position, true from store.event where command_key = ?
            union all
            select digest, stream, version, position, true from store.already_so where command_key = ?
            """;
    private static final String HEAD =
            """
            select version, position from store.event
            where stream = ? order by version desc limit 1
            """;
    private static final String REMEMBER =
            "select digest, at_stream, at_version, at_position, repeated from store.remember(?, ?,"
                    + " ?, ?, ?)";

    /**
     * Where a stream ends.
     *
     * @param version its number of events, 0 if it has none
     * @param position the position of its last event
     */
    public record Head(long version, long position) {
        private static final Head NONE = new Head(0, 0);
    }

    private record Answer(CommandKey key, Receipt receipt) {}

    private final Sql sql;

    /** Asks the store through this source. */
    public Ledger(DataSource source) {
        this.sql = new Sql(source);
    }

    /** The first answer to a key, if the key is known, whatever came with it. */
    public Optional<Receipt> find(UUID key) {
        return sql.first(FIND, row -> answer(key, row), key, key).map(Answer::receipt);
    }

    /**
     * The first answer to a command, if its key is known.
     *
     * @throws KeyReused if the key is known with another body
     */
    public Optional<Receipt> find(CommandKey key) {
        return sql.first(FIND, row -> answer(key.key(), row), key.key(), key.key())
                .map(answer -> checked(key, answer));
    }

    /**
     * Remembers that a command found everything as it wanted it.
     *
     * @return the answer that counts: an earlier one if there is one
     * @throws KeyReused if the key is known with another body
     */
    public Receipt remember(CommandKey key, Receipt receipt) {
        var answer =
                sql.first(
                                REMEMBER,
                                row -> answer(key.key(), row),
                                key.key(),
                                key.digest(),
                                receipt.stream(),
                                receipt.version(),
                                receipt.position())
                        .orElseThrow();
        return checked(key, answer);
    }

    /** Where the stream ends now. */
    public Head head(String stream) {
        return sql.first(HEAD, row -> new Head(row.getLong(1), row.getLong(2)), stream)
                .orElse(Head.NONE);
    }

    /** The stream that holds the claim. */
    public Optional<String> holderOf(String claim) {
        return sql.first(
                "select stream from store.claim where name = ?", row -> row.getString(1), claim);
    }

    private static Receipt checked(CommandKey key, Answer answer) {
        if (!key.equals(answer.key())) {
            throw new KeyReused(key.key());
        }
        return answer.receipt();
    }

    private static Answer answer(UUID key, ResultSet row) throws SQLException {
        return new Answer(
                new CommandKey(key, row.getBytes(1)),
                new Receipt(row.getString(2), row.getLong(3), row.getLong(4), row.getBoolean(5)));
    }
}

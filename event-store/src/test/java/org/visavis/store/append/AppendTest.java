package org.visavis.store.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.visavis.store.ClaimTaken;
import org.visavis.store.CommandKey;
import org.visavis.store.Conflict;
import org.visavis.store.KeyReused;
import org.visavis.store.Receipt;
import org.visavis.store.StoreUnavailable;
import org.visavis.store.TestStore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@Tag("proof")
class AppendTest {
    private static TestStore store;
    private static Appender appender;

    @BeforeAll
    static void start() {
        store = TestStore.create(AppendTest.class);
        appender = store.closing(new Appender(store.plainCommand(), () -> {}));
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void several_events_of_one_command_follow_each_other() {
        var stream = stream();
        var first = appender.append(request(stream, 0L, null, 3));
        var second = appender.append(request(stream, 3L, null, 2));
        assertThat(first.version()).isEqualTo(3);
        assertThat(second.version()).isEqualTo(5);
        assertThat(second.position()).isEqualTo(first.position() + 2);
    }

    @Test
    void each_command_of_a_batch_has_its_own_outcome() throws SQLException {
        var stream = stream();
        var other = stream();
        try (var connection = store.plainCommand().getConnection()) {
            var outcomes =
                    new AppendCall(connection)
                            .append(
                                    List.of(
                                            request(stream, 0L, null, 2),
                                            request(stream, 0L, null, 1),
                                            request(other, null, null, 1),
                                            request(stream, 2L, null, 1)));
            assertThat(outcomes).extracting(Outcome::code).containsExactly(0, 1, 0, 0);
            assertThat(outcomes.get(1).version()).isEqualTo(2);
            assertThat(outcomes.get(3).version()).isEqualTo(3);
        }
    }

    @Test
    void twin_keys_in_one_batch_make_one_event() throws SQLException {
        var stream = stream();
        var key = key("body");
        try (var connection = store.plainCommand().getConnection()) {
            var outcomes =
                    new AppendCall(connection)
                            .append(
                                    List.of(
                                            request(stream, null, key, 1),
                                            request(stream, null, key, 1),
                                            request(
                                                    stream,
                                                    null,
                                                    new CommandKey(key.key(), "x".getBytes(UTF_8)),
                                                    1)));
            assertThat(outcomes).extracting(Outcome::code).containsExactly(0, 2, 3);
            assertThat(outcomes.get(1).receipt(key.key()))
                    .isEqualTo(outcomes.get(0).receipt(key.key()).again());
        }
    }

    @Test
    void an_unexpected_version_is_a_conflict_that_names_the_one_that_is_there() {
        var stream = stream();
        appender.append(request(stream, 0L, null, 2));
        assertThatThrownBy(() -> appender.append(request(stream, 1L, null, 1)))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.actualVersion()).isEqualTo(2));
    }

    @Test
    void fifty_twins_at_once_make_one_event_and_get_one_answer() throws Exception {
        var stream = stream();
        var request = request(stream, null, key("body"), 1);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Receipt> twin = () -> appender.append(request);
            var answers = clients.invokeAll(IntStream.range(0, 50).mapToObj(i -> twin).toList());
            var first = answers.getFirst().get().again();
            for (var answer : answers) {
                assertThat(answer.get().again()).isEqualTo(first);
            }
            assertThat(answers.stream().filter(a -> !a.resultNow().repeated())).hasSize(1);
        }
        assertThat(store.count("select count(*) from store.event where stream = '" + stream + "'"))
                .isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_digest_is_refused() {
        var key = key("one");
        appender.append(request(stream(), null, key, 1));
        var reused = new CommandKey(key.key(), "two".getBytes(UTF_8));
        assertThatThrownBy(() -> appender.append(request(stream(), null, reused, 1)))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void a_claim_belongs_to_its_stream_for_ever() {
        var holder = stream();
        var claim = "reference/" + holder;
        appender.append(claiming(holder, claim));
        appender.append(claiming(holder, claim));
        assertThatThrownBy(() -> appender.append(claiming(stream(), claim)))
                .isInstanceOfSatisfying(
                        ClaimTaken.class,
                        taken -> {
                            assertThat(taken.holder()).isEqualTo(holder);
                            assertThat(taken.claim()).isEqualTo(claim);
                        });
        assertThat(new Ledger(store.command).holderOf(claim)).hasValue(holder);
    }

    @Test
    void a_claim_of_a_refused_command_is_not_taken() {
        var stream = stream();
        var claim = "reference/" + stream;
        assertThatThrownBy(
                        () ->
                                appender.append(
                                        new AppendRequest(
                                                stream,
                                                7L,
                                                null,
                                                new byte[0],
                                                List.of(claim),
                                                events(1))))
                .isInstanceOf(Conflict.class);
        assertThat(new Ledger(store.command).holderOf(claim)).isEmpty();
    }

    @Test
    void positions_have_no_gaps_whatever_was_refused() {
        assertThat(store.count("select count(*) - coalesce(max(position), 0) from store.event"))
                .isZero();
    }

    @Test
    void the_append_waits_five_seconds_for_the_lock_and_a_frozen_session_lives_three()
            throws SQLException {
        try (Connection connection = store.plainCommand().getConnection()) {
            new AppendCall(connection).append(List.of(request(stream(), null, null, 1)));
            try (var rows =
                    connection
                            .createStatement()
                            .executeQuery(
                                    "select current_setting('lock_timeout'),"
                                        + " current_setting('statement_timeout'),"
                                        + " current_setting('idle_in_transaction_session_timeout')")) {
                rows.next();
                assertThat(List.of(rows.getString(1), rows.getString(2), rows.getString(3)))
                        .containsExactly("5s", "5s", "3s");
            }
        }
    }

    @Test
    void an_appender_that_is_closed_answers_and_does_not_hang() {
        var closing = new Appender(store.plainCommand(), () -> {});
        closing.close();
        assertThatThrownBy(() -> closing.append(request(stream(), null, null, 1)))
                .isInstanceOf(StoreUnavailable.class);
    }

    private static String stream() {
        return "stream-" + UUID.randomUUID();
    }

    private static CommandKey key(String body) {
        return new CommandKey(UUID.randomUUID(), body.getBytes(UTF_8));
    }

    private static AppendRequest claiming(String stream, String claim) {
        return new AppendRequest(
                stream, null, null, "{}".getBytes(UTF_8), List.of(claim), events(1));
    }

    private static AppendRequest request(
            String stream, @Nullable Long expected, @Nullable CommandKey key, int events) {
        return new AppendRequest(
                stream, expected, key, "{}".getBytes(UTF_8), List.of(), events(events));
    }

    private static List<EncodedEvent> events(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new EncodedEvent(
                                        UUID.randomUUID(), "Thing", "1", "{}".getBytes(UTF_8)))
                .toList();
    }
}

package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.store.lamp.LampCommand.Install;

import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

class UnchangeableTest {
    private static final String NOT_ALLOWED = "42501";
    private static final String NEVER_CHANGED = "23000";
    private static TestStore store;

    @BeforeAll
    static void start() {
        store = TestStore.create(UnchangeableTest.class);
        store.commandLine()
                .send(
                        new Install("lamp-" + UUID.randomUUID(), "hall"),
                        Envelope.of(TestStore.HEADER));
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update store.event set payload = ''",
                "delete from store.event",
                "truncate store.event",
                "update store.claim set stream = ''",
                "delete from store.claim",
            })
    void not_even_the_owner_changes_what_is_recorded(String change) {
        assertRefused(store.owner, change, NEVER_CHANGED);
        assertRefused(store.command, change, NOT_ALLOWED);
        assertRefused(store.query, change, NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into store.event select 9, stream, 9, id, type, revision, recorded_at,"
                        + " header, payload, hash from store.event",
                "insert into store.claim values ('a', 'b', 1)",
                "insert into store.already_so select id, '', stream, 1, 1 from store.event",
                "update store.epoch set id = gen_random_uuid()",
            })
    void nobody_writes_beside_the_append(String change) {
        assertRefused(store.command, change, NOT_ALLOWED);
        assertRefused(store.query, change, NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select store.append('{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',"
                        + " '{}', '{}')",
                "select store.remember(gen_random_uuid(), '', '', 1, 1)",
                "update store.clock_offset set micros = 1",
            })
    void whoever_only_reads_appends_nothing(String change) {
        assertRefused(store.query, change, NOT_ALLOWED);
    }

    private static void assertRefused(DataSource source, String change, String state) {
        assertThatThrownBy(
                        () -> {
                            try (var connection = source.getConnection();
                                    var statement = connection.createStatement()) {
                                statement.execute(change);
                            }
                        })
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }
}

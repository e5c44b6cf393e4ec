package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visavis.store.lamp.Lamp;
import org.visavis.store.lamp.LampCommand.Blink;
import org.visavis.store.lamp.LampCommand.Install;
import org.visavis.store.lamp.LampCommand.SwitchOff;
import org.visavis.store.lamp.LampCommand.SwitchOn;
import org.visavis.store.lamp.LampEvent.SwitchedOn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class CommandLineTest {
    private static final int LAMPS = 4;

    private static TestStore store;
    private static CommandLine commands;

    @BeforeAll
    static void start() {
        store = TestStore.create(CommandLineTest.class);
        commands = store.commandLine();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void the_receipt_names_stream_version_and_position() {
        var lamp = lamp();
        var first = commands.send(new Install(lamp, "hall"), plain());
        var second = commands.send(new SwitchOn(lamp, 40), plain());
        assertThat(first.stream()).isEqualTo(lamp);
        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.position()).isGreaterThan(first.position());
        assertThat(second.repeated()).isFalse();
    }

    @Test
    void one_command_may_make_many_events_of_one_stream() {
        var lamp = lamp();
        commands.send(new Install(lamp, "hall"), plain());
        assertThat(commands.send(new Blink(lamp, 3), plain()).version()).isEqualTo(7);
    }

    @Test
    void a_repeated_key_gives_the_first_answer_even_where_it_would_be_refused_now() {
        var lamp = lamp();
        commands.send(new Install(lamp, "hall"), plain());
        commands.send(new SwitchOn(lamp, 40), plain());
        var off = keyed("off");
        var first = commands.send(new SwitchOff(lamp), off);
        assertThat(commands.send(new SwitchOff(lamp), off)).isEqualTo(first.again());
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var lamp = lamp();
        var key = UUID.randomUUID();
        commands.send(new Install(lamp, "hall"), keyed(key, "a"));
        assertThatThrownBy(() -> commands.send(new SwitchOn(lamp, 1), keyed(key, "b")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void already_so_is_remembered_under_its_key() {
        var lamp = lamp();
        commands.send(new Install(lamp, "hall"), plain());
        var on = commands.send(new SwitchOn(lamp, 40), plain());
        var again = keyed("on again");
        var so = commands.send(new SwitchOn(lamp, 40), again);
        assertThat(on.made()).hasSize(1);
        assertThat(so).isEqualTo(on.making(List.of()));
        commands.send(new SwitchOff(lamp), plain());
        assertThat(commands.send(new SwitchOn(lamp, 40), again)).isEqualTo(on.again());
    }

    @Test
    void a_refusal_comes_back_as_it_was_thrown() {
        var lamp = lamp();
        commands.send(new Install(lamp, "hall"), plain());
        assertThatThrownBy(() -> commands.send(new SwitchOff(lamp), plain()))
                .isExactlyInstanceOf(Lamp.Refused.class)
                .hasMessage("Expected the lamp to be on, but it is off");
    }

    @Test
    void of_many_that_take_the_same_name_at_once_one_does_and_without_the_name_all_do()
            throws Exception {
        assertThat(switchedOnAtOnce(List.of("circuit-" + UUID.randomUUID()))).isEqualTo(1);
        assertThat(switchedOnAtOnce(List.of())).isEqualTo(LAMPS);
    }

    /** How many of several lamps came on, each in a process of its own. */
    private static long switchedOnAtOnce(List<String> circuit) throws Exception {
        var lines =
                IntStream.range(0, LAMPS)
                        .mapToObj(
                                _ ->
                                        store.commandLine(
                                                event ->
                                                        event instanceof SwitchedOn
                                                                ? circuit
                                                                : List.of()))
                        .toList();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes =
                    pool.invokeAll(lines.stream().map(CommandLineTest::switchingOn).toList());
            long on = 0;
            for (var outcome : outcomes) {
                on += outcome.get() ? 1 : 0;
            }
            return on;
        }
    }

    private static Callable<Boolean> switchingOn(CommandLine line) {
        return () -> {
            var lamp = lamp();
            line.send(new Install(lamp, "hall"), plain());
            try {
                line.send(new SwitchOn(lamp, 40), plain());
                return true;
            } catch (ClaimTaken taken) {
                return false;
            }
        };
    }

    private static String lamp() {
        return "lamp-" + UUID.randomUUID();
    }

    private static Envelope plain() {
        return Envelope.of(TestStore.HEADER);
    }

    private static Envelope keyed(Object body) {
        return keyed(UUID.randomUUID(), body.toString());
    }

    private static Envelope keyed(UUID key, String body) {
        return new Envelope(
                new CommandKey(key, body.getBytes(StandardCharsets.UTF_8)),
                null,
                List.of(),
                TestStore.HEADER);
    }
}

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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

class CommandLineTest {
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

package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visavis.store.append.AppendRequest;
import org.visavis.store.append.Appender;
import org.visavis.store.append.EncodedEvent;
import org.visavis.store.lamp.Lamp;
import org.visavis.store.lamp.LampCommand.Blink;
import org.visavis.store.lamp.LampCommand.Give;
import org.visavis.store.lamp.LampCommand.Install;
import org.visavis.store.lamp.LampCommand.SwitchOff;
import org.visavis.store.lamp.LampCommand.SwitchOn;
import org.visavis.store.lamp.Personal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Two command processes over one store, each with aggregates in memory. */
class TwoProcessesTest {
    private static final Envelope PLAIN = Envelope.of(TestStore.HEADER);
    private static TestStore store;
    private static CommandLine here;
    private static CommandLine there;

    @BeforeAll
    static void start() {
        store = TestStore.create(TwoProcessesTest.class);
        here = store.commandLine();
        there = store.commandLine();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void a_refusal_on_a_stale_state_is_not_told() {
        var lamp = installed();
        there.send(new SwitchOn(lamp, 1), PLAIN);
        assertThat(here.send(new SwitchOff(lamp), PLAIN).version()).isEqualTo(3);
    }

    @Test
    void already_so_on_a_stale_state_is_not_told() {
        var lamp = installed();
        here.send(new SwitchOn(lamp, 1), PLAIN);
        there.send(new SwitchOff(lamp), PLAIN);
        assertThat(here.send(new SwitchOn(lamp, 2), PLAIN).version()).isEqualTo(4);
    }

    @Test
    void a_refusal_that_the_store_confirms_is_told() {
        var lamp = installed();
        there.send(new Blink(lamp, 1), PLAIN);
        assertThatThrownBy(() -> here.send(new SwitchOff(lamp), PLAIN))
                .isInstanceOf(Lamp.Refused.class);
    }

    @Test
    void an_accepted_command_on_a_stale_state_is_decided_again() {
        var lamp = installed();
        there.send(new Blink(lamp, 2), PLAIN);
        assertThat(here.send(new Blink(lamp, 1), PLAIN).version()).isEqualTo(7);
    }

    @Test
    void a_command_that_chooses_a_person_is_never_decided_again_by_itself() {
        var lamp = installed();
        there.send(new Blink(lamp, 1), PLAIN);
        var give = new Give(lamp, Personal.of("party:1", "Zoé"), List.of());
        assertThatThrownBy(() -> here.send(give, PLAIN))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.actualVersion()).isEqualTo(3));
        assertThat(here.send(give, PLAIN).version()).isEqualTo(4);
    }

    @Test
    void a_stale_expectation_is_refused_with_both_versions_whatever_was_in_memory() {
        var lamp = installed();
        there.send(new Blink(lamp, 1), PLAIN);
        for (var line : List.of(here, there)) {
            assertThatThrownBy(() -> line.send(new SwitchOn(lamp, 1), expecting(1)))
                    .isInstanceOfSatisfying(
                            StaleVersion.class,
                            stale -> {
                                assertThat(stale.expected()).isEqualTo(1);
                                assertThat(stale.actual()).isEqualTo(3);
                            });
        }
        assertThat(here.send(new SwitchOn(lamp, 1), expecting(3)).version()).isEqualTo(4);
    }

    @Test
    void a_stale_expectation_is_told_before_any_other_refusal() {
        var lamp = installed();
        assertThatThrownBy(() -> here.send(new SwitchOff(lamp), expecting(5)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> here.send(new Install(lamp, "hall"), expecting(0)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_claim_held_elsewhere_refuses_the_command_and_names_its_holder() {
        var lamp = installed();
        var other = installed();
        var claim = "reference/" + lamp;
        here.send(new SwitchOn(lamp, 1), claiming(claim));
        assertThatThrownBy(() -> there.send(new SwitchOn(other, 1), claiming(claim)))
                .isInstanceOfSatisfying(
                        ClaimTaken.class, taken -> assertThat(taken.holder()).isEqualTo(lamp));
        assertThat(there.holderOf(claim)).hasValue(lamp);
        assertThat(there.send(new SwitchOn(other, 1), PLAIN).version()).isEqualTo(2);
    }

    @Test
    void a_key_is_known_to_both() {
        var lamp = installed();
        var key = UUID.randomUUID();
        var keyed =
                new Envelope(
                        new CommandKey(key, "body".getBytes(UTF_8)),
                        null,
                        List.of(),
                        TestStore.HEADER);
        var first = here.send(new Blink(lamp, 1), keyed);
        assertThat(there.send(new Blink(lamp, 1), keyed)).isEqualTo(first.again());
        assertThat(here.send(new Blink(lamp, 1), keyed)).isEqualTo(first.again());
        assertThat(there.lookup(key)).hasValue(first.again());
        assertThat(there.lookup(UUID.randomUUID())).isEmpty();
        assertThat(here.send(new Blink(lamp, 1), PLAIN).version()).isEqualTo(5);
    }

    @Test
    void a_hundred_commands_from_both_at_once_all_get_in() throws Exception {
        var lamp = installed();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Receipt> blink = () -> here.send(new Blink(lamp, 1), PLAIN);
            var answers = clients.invokeAll(IntStream.range(0, 100).mapToObj(i -> blink).toList());
            for (var answer : answers) {
                assertThat(answer.get().repeated()).isFalse();
            }
        }
        assertThat(there.send(new SwitchOn(lamp, 1), PLAIN).version()).isEqualTo(202);
    }

    @Test
    void nothing_is_decided_on_a_stream_that_is_not_understood() {
        var lamp = "lamp-" + UUID.randomUUID();
        there.send(new Install(lamp, "hall"), PLAIN);
        var event = new EncodedEvent(UUID.randomUUID(), "LampStolen", "7", "{}".getBytes(UTF_8));
        try (var appender = new Appender(store.plainCommand(), () -> {})) {
            appender.append(
                    new AppendRequest(
                            lamp, null, null, "{}".getBytes(UTF_8), List.of(), List.of(event)));
        }
        assertThatThrownBy(() -> here.send(new SwitchOn(lamp, 1), PLAIN))
                .isInstanceOfSatisfying(
                        UnreadableStream.class,
                        e -> {
                            assertThat(e.stream()).isEqualTo(lamp);
                            assertThat(e.type()).isEqualTo("LampStolen 7");
                        });
        assertThat(store.reader.read(lamp, 0, 10))
                .last()
                .extracting(Recorded::payload)
                .isEqualTo(new UnknownEvent("LampStolen", "7"));
    }

    /** A lamp that both have in memory at version 1. */
    private static String installed() {
        var lamp = "lamp-" + UUID.randomUUID();
        here.send(new Install(lamp, "hall"), PLAIN);
        assertThatThrownBy(() -> there.send(new SwitchOff(lamp), PLAIN))
                .isInstanceOf(Lamp.Refused.class);
        return lamp;
    }

    private static Envelope expecting(long version) {
        return new Envelope(null, version, List.of(), TestStore.HEADER);
    }

    private static Envelope claiming(String claim) {
        return new Envelope(null, null, List.of(claim), TestStore.HEADER);
    }
}

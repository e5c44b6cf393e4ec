package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.store.lamp.LampCommand.Blink;
import org.visavis.store.lamp.LampCommand.Install;
import org.visavis.store.lamp.LampCommand.SwitchOn;
import org.visavis.store.lamp.LampEvent;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

class FoldsTest {

    @Test
    void a_state_is_current_and_each_event_is_folded_once() {
        try (var store = TestStore.create(FoldsTest.class)) {
            var commands = store.commandLine();
            var plain = Envelope.of(TestStore.HEADER);
            var folded = new AtomicInteger();
            var burning =
                    new Folds<>(
                            store.reader,
                            false,
                            (before, event) -> {
                                folded.incrementAndGet();
                                return event instanceof LampEvent.SwitchedOn;
                            },
                            10);
            var lamp = "lamp-" + UUID.randomUUID();
            assertThat(burning.of(lamp)).isFalse();
            commands.send(new Install(lamp, "hall"), plain);
            commands.send(new Blink(lamp, 2), plain);
            assertThat(burning.of(lamp)).isFalse();
            commands.send(new SwitchOn(lamp, 1), plain);
            assertThat(burning.of(lamp)).isTrue();
            assertThat(burning.of(lamp)).isTrue();
            assertThat(folded).hasValue(6);
        }
    }
}

package org.visavis.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Under which name the handler of a command is found. */
class CommandNamesTest {
    private final CommandNames names = new CommandNames(List.of(Door.class));

    @Test
    void a_command_that_is_handled_by_itself_goes_by_its_own_name() {
        assertThat(names.of(new Paint("green"))).isEqualTo(Paint.class.getName());
    }

    @Test
    void one_of_a_family_goes_by_the_name_of_the_family_however_far_down_it_stands() {
        assertThat(names.of(new Open())).isEqualTo(Move.class.getName());
        assertThat(names.of(new Slam())).isEqualTo(Move.class.getName());
    }

    @Test
    void one_that_nobody_handles_goes_by_its_own_name() {
        assertThat(names.of("Knock")).isEqualTo(String.class.getName());
    }

    private sealed interface Move permits Open, Loud {}

    private record Open() implements Move {}

    private sealed interface Loud extends Move permits Slam {}

    private record Slam() implements Loud {}

    private record Paint(String colour) {}

    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // only its signatures are looked at
    private static final class Door {
        @CommandHandler
        void handle(Move move) {}

        @CommandHandler
        void handle(Paint paint) {}
    }
}

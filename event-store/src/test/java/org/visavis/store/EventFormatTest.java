package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.store.lamp.Personal;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class EventFormatTest {
    private static final WireName TODAY = new WireName("Moved", "3", Moved.class);
    @TempDir Path folder;

    record Moved(String to, Personal by) {}

    /** Revision 2 called the place "where". */
    private static final class FromSecond implements Upcaster {
        @Override
        public String name() {
            return "Moved";
        }

        @Override
        public String revision() {
            return "2";
        }

        @Override
        public String newRevision() {
            return "3";
        }

        @Override
        public ObjectNode upcast(ObjectNode payload) {
            payload.set("to", payload.remove("where"));
            return payload;
        }
    }

    /** Once the event was called "Shifted". */
    private static final class FromShifted implements Upcaster {
        @Override
        public String name() {
            return "Shifted";
        }

        @Override
        public String revision() {
            return "1";
        }

        @Override
        public String newName() {
            return "Moved";
        }

        @Override
        public String newRevision() {
            return "2";
        }

        @Override
        public ObjectNode upcast(ObjectNode payload) {
            return payload;
        }
    }

    @Test
    void an_old_revision_under_an_old_name_is_read_as_todays_event() {
        var format = format(List.of(new FromSecond(), new FromShifted()));
        assertThat(
                        decode(
                                format,
                                "Shifted",
                                "1",
                                "{\"where\":\"hall\",\"by\":{\"$person\":\"p\",\"$erased\":true}}"))
                .isEqualTo(new Moved("hall", Personal.gone("p")));
    }

    @Test
    void a_sealed_value_is_opened_where_it_was_written_before_it_is_upcast() {
        var vault = new FileKeyVault(folder);
        record Shifted(String where, Personal by) {}
        var then =
                new EventFormat(
                        WireNames.of(
                                List.of(new WireName("Shifted", "1", Shifted.class)), List.of()),
                        JsonMapper.shared(),
                        vault);
        var stored =
                then.encode(
                        UUID.randomUUID(),
                        new Shifted("hall", Personal.of("p", "Zoé")),
                        "lamp-1",
                        1);
        var today = format(List.of(new FromSecond(), new FromShifted()));
        assertThat(today.decode("lamp-1", 1, "Shifted", "1", stored.payload()))
                .isEqualTo(new Moved("hall", Personal.of("p", "Zoé")));
    }

    @Test
    void a_revision_nobody_can_read_is_unknown_and_not_guessed() {
        var format = format(List.of());
        assertThat(decode(format, "Moved", "4", "{}")).isEqualTo(new UnknownEvent("Moved", "4"));
        assertThat(decode(format, "Moved", "2", "{}")).isEqualTo(new UnknownEvent("Moved", "2"));
        assertThat(decode(format, "Gone", "1", "{}")).isEqualTo(new UnknownEvent("Gone", "1"));
    }

    @Test
    void names_are_given_once() {
        assertThatThrownBy(() -> WireNames.of(List.of(TODAY, TODAY), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> WireNames.of(List.of(), List.of(new FromSecond(), new FromSecond())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WireNames.of(List.of(TODAY), List.of()).of(String.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private EventFormat format(List<Upcaster> upcasters) {
        return new EventFormat(
                WireNames.of(List.of(TODAY), upcasters),
                JsonMapper.shared(),
                new FileKeyVault(folder));
    }

    private static Object decode(EventFormat format, String type, String revision, String json) {
        return format.decode("lamp-1", 1, type, revision, json.getBytes(UTF_8));
    }
}

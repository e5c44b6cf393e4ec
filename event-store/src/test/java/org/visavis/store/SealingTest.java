package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.store.append.EncodedEvent;
import org.visavis.store.lamp.LampEvent;
import org.visavis.store.lamp.LampEvent.Given;
import org.visavis.store.lamp.Personal;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class SealingTest {
    private static final String CANARY = "Zoé Canari";
    private static final Given GIVEN =
            new Given(
                    Personal.of("party:1", CANARY),
                    List.of(Personal.of("party:2", "Léa"), Personal.of("party:3", "Tom")));

    @TempDir Path folder;
    private KeyVault vault;
    private EventFormat format;

    @BeforeEach
    void start() {
        vault = new FileKeyVault(folder);
        format =
                new EventFormat(
                        WireNames.of(LampEvent.NAMES, List.of()), JsonMapper.shared(), vault);
    }

    @Test
    void personal_values_are_stored_sealed_and_read_in_clear() {
        var sealed = seal("lamp-1", 2);
        assertThat(text(sealed)).doesNotContain("Canari", "Léa", "$clear").contains("$sealed");
        assertThat(open(sealed, "lamp-1", 2)).isEqualTo(GIVEN);
    }

    @Test
    void the_same_value_never_looks_the_same_twice() {
        assertThat(seal("lamp-1", 2).payload()).isNotEqualTo(seal("lamp-1", 2).payload());
    }

    @Test
    void a_destroyed_key_makes_its_persons_values_unreadable_and_no_others() {
        var sealed = seal("lamp-1", 2);
        vault.destroy("party:1");
        assertThat(open(sealed, "lamp-1", 2))
                .isEqualTo(new Given(Personal.gone("party:1"), GIVEN.witnesses()));
    }

    @Test
    void a_lost_key_is_an_error_and_not_an_erasure() {
        var sealed = seal("lamp-1", 2);
        folder = folder.resolve("elsewhere");
        start();
        assertThatThrownBy(() -> open(sealed, "lamp-1", 2)).isInstanceOf(CorruptSeal.class);
    }

    @Test
    void an_erased_value_may_be_written_again_as_erased_but_never_in_clear() {
        seal("lamp-1", 2);
        vault.destroy("party:1");
        var erased = new Given(Personal.gone("party:1"), List.of());
        var again = format.encode(UUID.randomUUID(), erased, "lamp-1", 3);
        assertThat(open(again, "lamp-1", 3)).isEqualTo(erased);
        assertThatThrownBy(() -> seal("lamp-1", 3)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void a_damaged_value_is_an_error_and_not_an_erasure() {
        var sealed = seal("lamp-1", 2);
        var damaged = text(sealed).replaceFirst("(\"\\$sealed\":\"....)(.)", "$1!");
        var flipped = text(sealed).replaceFirst("(\"\\$sealed\":\"...................)", "$1A");
        assertThatThrownBy(() -> open(with(sealed, damaged), "lamp-1", 2))
                .isInstanceOf(CorruptSeal.class);
        assertThatThrownBy(() -> open(with(sealed, flipped), "lamp-1", 2))
                .isInstanceOf(CorruptSeal.class);
    }

    @Test
    void a_value_does_not_open_in_another_stream_version_or_event() {
        var sealed = seal("lamp-1", 2);
        assertThatThrownBy(() -> open(sealed, "lamp-2", 2)).isInstanceOf(CorruptSeal.class);
        assertThatThrownBy(() -> open(sealed, "lamp-1", 3)).isInstanceOf(CorruptSeal.class);
    }

    @Test
    void a_value_does_not_open_in_another_field() {
        var both =
                new Given(
                        Personal.of("party:1", "owner"),
                        List.of(Personal.of("party:1", "witness")));
        var json = text(format.encode(UUID.randomUUID(), both, "lamp-1", 1));
        var values = json.split("\"\\$sealed\":\"|\"}", -1);
        var swapped =
                json.replace(values[1], "@").replace(values[3], values[1]).replace("@", values[3]);
        assertThat(swapped).isNotEqualTo(json).hasSameSizeAs(json);
        assertThatThrownBy(
                        () -> format.decode("lamp-1", 1, "LampGiven", "1", swapped.getBytes(UTF_8)))
                .isInstanceOf(CorruptSeal.class);
    }

    @Test
    void a_value_does_not_open_under_another_persons_key() {
        var sealed = seal("lamp-1", 2);
        var renamed = text(sealed).replace("party:1", "party:2");
        assertThatThrownBy(() -> open(with(sealed, renamed), "lamp-1", 2))
                .isInstanceOf(CorruptSeal.class);
    }

    @Test
    void an_event_without_personal_values_is_stored_as_the_mapper_wrote_it() {
        var plain = format.encode(UUID.randomUUID(), new LampEvent.SwitchedOn(40), "lamp-1", 1);
        assertThat(text(plain)).isEqualTo("{\"watt\":40}");
    }

    private EncodedEvent seal(String stream, long version) {
        return format.encode(UUID.randomUUID(), GIVEN, stream, version);
    }

    private Object open(EncodedEvent sealed, String stream, long version) {
        return format.decode(stream, version, sealed.type(), sealed.revision(), sealed.payload());
    }

    private static String text(EncodedEvent event) {
        return new String(event.payload(), UTF_8);
    }

    private static EncodedEvent with(EncodedEvent event, String payload) {
        return new EncodedEvent(
                event.id(), event.type(), event.revision(), payload.getBytes(UTF_8));
    }
}

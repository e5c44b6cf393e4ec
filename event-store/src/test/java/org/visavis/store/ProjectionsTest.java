package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.visavis.store.append.AppendRequest;
import org.visavis.store.append.Appender;
import org.visavis.store.append.EncodedEvent;
import org.visavis.store.lamp.LampCommand.Blink;
import org.visavis.store.lamp.LampCommand.Install;
import org.visavis.store.lamp.LampCommand.SwitchOn;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

class ProjectionsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Envelope PLAIN = Envelope.of(TestStore.HEADER);
    private TestStore store;
    private CommandLine commands;
    private Projections projections;

    @BeforeEach
    void start() {
        store = TestStore.create(ProjectionsTest.class);
        store.pages();
        commands = store.commandLine();
        projections = store.projections();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void whoever_wrote_reads_it_once_its_position_is_reached() {
        var lamp = installed();
        var receipt = commands.send(new SwitchOn(lamp, 40), PLAIN);
        assertThat(projections.awaitPosition(receipt.position(), PATIENCE)).isTrue();
        assertThat(watt(lamp)).isEqualTo(40);
        assertThat(projections.position()).isEqualTo(receipt.position());
        assertThat(projections.awaitPosition(receipt.position() + 1, Duration.ofMillis(1)))
                .isFalse();
    }

    @Test
    void a_constraint_violation_parks_one_stream_until_it_can_be_projected_and_the_others_go_on() {
        var poisoned = installed();
        var others = IntStream.range(0, 20).mapToObj(i -> installed()).toList();
        commands.send(new SwitchOn(poisoned, 5_000), PLAIN);
        commands.send(new Blink(poisoned, 1), PLAIN);
        long last = others.stream().mapToLong(this::light).max().orElseThrow();
        assertThat(projections.awaitPosition(last, PATIENCE)).isTrue();

        others.forEach(lamp -> assertThat(watt(lamp)).isEqualTo(60));
        assertThat(watt(poisoned)).isZero();
        assertThat(projections.parked())
                .extracting(Parked::stream)
                .containsExactly(poisoned, poisoned, poisoned);
        assertThat(projections.parked().getFirst().error())
                .matches(
                        "org\\.springframework\\.dao\\.DataIntegrityViolationException at .+:\\d+");
        assertThat(projections.health().parked()).isEqualTo(3);

        store.execute("alter table pages.lamp drop constraint lamp_watt_check");
        assertThat(store.eventually(() -> projections.parked().isEmpty())).isTrue();
        assertThat(watt(poisoned)).isEqualTo(5_000);
    }

    @Test
    void an_event_of_an_unknown_type_is_parked_and_not_skipped() {
        var lamp = installed();
        append(lamp, "LampStolen", "{}");
        var after = commands.send(new Install("lamp-after-" + lamp, "hall"), PLAIN);
        assertThat(projections.awaitPosition(after.position(), PATIENCE)).isTrue();
        assertThat(projections.parked())
                .singleElement()
                .satisfies(
                        parked -> {
                            assertThat(parked.stream()).isEqualTo(lamp);
                            assertThat(parked.error()).isEqualTo(UnknownEvent.class.getName());
                        });
    }

    @Test
    void an_event_that_does_not_open_is_parked_and_not_taken_for_erased() {
        var lamp = installed();
        append(
                lamp,
                "LampGiven",
                "{\"owner\":{\"$person\":\"p\",\"$sealed\":\"AAAA\"},\"witnesses\":[]}");
        long last = commands.send(new Install("lamp-after-" + lamp, "hall"), PLAIN).position();
        assertThat(projections.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(projections.parked())
                .singleElement()
                .extracting(Parked::error, InstanceOfAssertFactories.STRING)
                .startsWith(CorruptSeal.class.getName() + " at ");
    }

    @Test
    void another_process_knows_how_far_it_is_and_takes_over_when_the_first_ends() {
        var lamp = installed();
        assertThat(projections.awaitPosition(store.reader.lastPosition(), PATIENCE)).isTrue();
        var second = store.projections();
        assertThat(second.awaitPosition(light(lamp), PATIENCE)).isTrue();
        projections.close();
        assertThat(second.awaitPosition(light(installed()), PATIENCE)).isTrue();
        assertThat(store.count("select sum(lit) from pages.lamp")).isEqualTo(2);
    }

    @Test
    void starting_again_gives_the_same_rows() {
        var lamps = IntStream.range(0, 30).mapToObj(i -> installed()).toList();
        lamps.forEach(lamp -> commands.send(new Blink(lamp, 3), PLAIN));
        long last = store.reader.lastPosition();
        assertThat(projections.awaitPosition(last, PATIENCE)).isTrue();
        store.execute("create table pages.before as table pages.lamp");
        store.execute("update pages.lamp set lit = 99");

        projections.startAgain();

        assertThat(projections.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(store.count("select count(*) from pages.lamp")).isEqualTo(30);
        assertThat(store.count("select count(*) from (table pages.lamp except table pages.before)"))
                .isZero();
    }

    @Test
    void a_position_of_another_store_is_not_followed_but_rebuilt() {
        var lamp = installed();
        long last = light(lamp);
        assertThat(projections.awaitPosition(last, PATIENCE)).isTrue();
        projections.close();
        store.execute("update pages.progress set epoch = gen_random_uuid()");
        store.execute("update pages.lamp set watt = 7");

        projections = store.projections();

        assertThat(projections.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(watt(lamp)).isEqualTo(60);
    }

    @Test
    void a_position_the_store_has_not_reached_is_not_followed_but_rebuilt() {
        var lamp = installed();
        light(lamp);
        projections.close();
        store.execute("update pages.progress set position = 1000000");

        projections = store.projections();
        long last = commands.send(new Blink(lamp, 1), PLAIN).position();

        assertThat(store.eventually(() -> projections.position() == last)).isTrue();
        assertThat(store.count("select lit from pages.lamp")).isEqualTo(2);
    }

    @Test
    void projecting_goes_on_after_the_database_has_cut_every_connection() {
        var lamp = installed();
        assertThat(projections.awaitPosition(store.reader.lastPosition(), PATIENCE)).isTrue();
        store.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
        var lit = new AtomicLong();
        assertThat(store.eventually(() -> answers(lamp, lit))).isTrue();
        assertThat(projections.awaitPosition(lit.get(), PATIENCE)).isTrue();
        assertThat(watt(lamp)).isEqualTo(60);
    }

    private boolean answers(String lamp, AtomicLong position) {
        try {
            position.set(light(lamp));
            return true;
        } catch (StoreUnavailable e) {
            return false;
        }
    }

    private void append(String lamp, String type, String payload) {
        var event = new EncodedEvent(UUID.randomUUID(), type, "1", payload.getBytes(UTF_8));
        try (var appender = new Appender(store.plainCommand(), () -> {})) {
            appender.append(
                    new AppendRequest(
                            lamp, null, null, "{}".getBytes(UTF_8), List.of(), List.of(event)));
        }
    }

    private String installed() {
        var lamp = "lamp-" + UUID.randomUUID();
        commands.send(new Install(lamp, "hall"), PLAIN);
        return lamp;
    }

    private long light(String lamp) {
        return commands.send(new SwitchOn(lamp, 60), PLAIN).position();
    }

    private long watt(String lamp) {
        return store.count("select watt from pages.lamp where lamp = '" + lamp + "'");
    }
}

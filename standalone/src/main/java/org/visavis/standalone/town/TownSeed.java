package org.visavis.standalone.town;

import static java.util.concurrent.CompletableFuture.runAsync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visavis.command.platform.CommandStore;
import org.visavis.command.platform.Logins;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Founds the town, once, through the same commands as everybody's.
 *
 * <p>Identifiers and texts are the same in every demonstration. Dates count back from the day of
 * the foundation, so that a demonstration is always fresh: some dossiers late, some due this week.
 * That day is when the store first knew the town hall; it never moves afterwards.
 *
 * <p>Each command has its own key, so a foundation that was broken off goes on where it stopped.
 * The newcomer moves in when all the rest is there: whether their key is known tells whether
 * anything is left to do.
 */
final class TownSeed {
    private static final Logger LOG = LoggerFactory.getLogger(TownSeed.class);
    private static final int AT_ONCE = 8;

    private final Asking door;
    private final CommandStore store;
    private final Logins logins;

    TownSeed(Asking door, CommandStore store, Logins logins) {
        this.door = door;
        this.store = store;
        this.logins = logins;
    }

    /**
     * Does what is left to do.
     *
     * @throws RuntimeException what a command failed with
     */
    void found() {
        Step last = Residents.NEWCOMER.registration();
        if (store.commands().lookup(last.key().key()).isPresent()) {
            return;
        }
        LOG.info("Founding Saint-Aubin-sur-Loire");
        ask(Body.TOWN_HALL.registration());
        DayZero zero = dayZero();
        eachAlone(Body.ALL.stream().map(Body::registration));
        eachAlone(Staff.ALL.stream().map(colleague -> colleague.registration(logins)));
        ask(Staff.escalationLine());
        ask(Staff.absence(zero));
        eachAlone(Rules.ALL.stream().map(Rules::publication));
        eachAlone(Residents.ALL.stream().map(Resident::registration));
        together(Stories.ALL.stream().map(story -> story.on(zero)));
        together(Stream.of(Records.STRUCTURES, Records.MERGES, LooseContacts.on(zero)));
        ask(last);
        LOG.info("Saint-Aubin-sur-Loire is founded");
    }

    private DayZero dayZero() {
        String townHall = Body.TOWN_HALL.id().value();
        return DayZero.of(store.events().read(townHall, 0, 1).getFirst().recordedAt());
    }

    private void eachAlone(Stream<Step> steps) {
        together(steps.map(List::of));
    }

    /** The steps of each list in order, several lists at once, so that appends are grouped. */
    private void together(Stream<List<Step>> lists) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            CompletableFuture.allOf(
                            lists.map(steps -> runAsync(() -> steps.forEach(this::ask), threads))
                                    .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void ask(Step step) {
        door.ask(step.command(), step.header(), step.key(), step.claims().toArray(String[]::new));
    }
}

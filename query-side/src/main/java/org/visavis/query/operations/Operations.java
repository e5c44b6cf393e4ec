package org.visavis.query.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.visavis.query.operations.OperationsView.AskedTask;
import org.visavis.query.operations.OperationsView.ParkedEvent;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.who.People;
import org.visavis.store.EventReader;
import org.visavis.store.Parked;
import org.visavis.store.ProjectionHealth;
import org.visavis.store.Projections;
import org.visavis.store.proof.Proofs;
import org.visavis.store.upkeep.Task;
import org.visavis.store.upkeep.Upkeep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Looks how the service keeps up. */
public final class Operations implements Supplier<OperationsView> {
    private static final int TASKS = 10;
    private static final int PARKED = 100;

    private final QueryDatabase database;
    private final EventReader events;
    private final Projections projections;
    private final Upkeep upkeep;
    private final Proofs proofs;
    private final People people;

    public Operations(
            QueryDatabase database,
            EventReader events,
            Projections projections,
            Upkeep upkeep,
            Proofs proofs,
            People people) {
        this.database = database;
        this.events = events;
        this.projections = projections;
        this.upkeep = upkeep;
        this.proofs = proofs;
        this.people = people;
    }

    @Override
    public OperationsView get() {
        ProjectionHealth health = projections.health();
        return new OperationsView(
                health.position() + health.behind(),
                health.position(),
                health.behind(),
                health.lag().toSeconds(),
                events.epoch().toString(),
                parked(),
                proofs.health(),
                tasks());
    }

    private List<ParkedEvent> parked() {
        List<Parked> parked = projections.parked().stream().limit(PARKED).toList();
        Map<String, String> titles = titles(parked.stream().map(Parked::stream).toList());
        return parked.stream()
                .map(
                        one ->
                                new ParkedEvent(
                                        one.position(),
                                        one.stream(),
                                        titles.containsKey(one.stream()) ? one.stream() : null,
                                        titles.get(one.stream()),
                                        one.error(),
                                        one.at()))
                .toList();
    }

    private Map<String, String> titles(List<String> streams) {
        Map<String, String> titles = new HashMap<>();
        database.sql()
                .sql("select id, coalesce(reference, title) from dossier where id = any(:ids)")
                .param("ids", streams.toArray(String[]::new))
                .query((RowCallbackHandler) row -> titles.put(row.getString(1), row.getString(2)));
        return titles;
    }

    private List<AskedTask> tasks() {
        List<Task> tasks = upkeep.latest(TASKS);
        Map<String, String> names =
                people.names(tasks.stream().map(Task::askedBy).distinct().toList());
        return tasks.stream()
                .map(
                        task ->
                                new AskedTask(
                                        task.kind().name(),
                                        nameOf(task.askedBy(), names),
                                        task.askedAt(),
                                        task.begunAt(),
                                        task.endedAt(),
                                        task.step() == null ? null : task.step().name(),
                                        percent(task),
                                        task.outcome() == null ? null : task.outcome().name(),
                                        task.told(),
                                        task.events(),
                                        task.differing()))
                .toList();
    }

    /** Where nobody asked, the page says so in the reader's language. */
    private static @Nullable String nameOf(String asker, Map<String, String> names) {
        return asker.equals(Task.THE_PROGRAM) ? null : names.getOrDefault(asker, asker);
    }

    private static @Nullable Integer percent(Task task) {
        return task.total() == 0 ? null : (int) (100 * task.done() / task.total());
    }
}

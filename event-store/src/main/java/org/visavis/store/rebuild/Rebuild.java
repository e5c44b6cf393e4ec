package org.visavis.store.rebuild;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.store.Beside;
import org.visavis.store.RebuildRefused;
import org.visavis.store.RebuildReport;
import org.visavis.store.RebuildStep;
import org.visavis.store.RebuildWatch;
import org.visavis.store.project.Plan;
import org.visavis.store.project.ProjectionBench;
import org.visavis.store.rows.GatheredRows;
import org.visavis.store.rows.Table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Makes projections anew beside those that are read, compares them, and puts them in their place.
 * Whoever reads goes on reading the old ones until then.
 */
public final class Rebuild {
    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);
    private static final long ONE_AT_A_TIME = 8461240157365L;
    private static final Duration A_WHILE = Duration.ofMillis(200);

    /** Whoever is so far behind shows too little for anybody to compare with. */
    private static final long FAR_BEHIND = 20_000;

    private final ProjectionBench live;
    private final Plan plan;
    private final Beside beside;
    private final RebuildWatch watch;

    /**
     * @param live what is read, running
     */
    public Rebuild(ProjectionBench live, Beside beside, RebuildWatch watch) {
        this.live = live;
        this.plan = live.plan();
        this.beside = beside;
        this.watch = watch;
    }

    /**
     * Does it all; returns when the new ones are read.
     *
     * @throws RebuildRefused if more events are parked in the new ones, or another process projects
     */
    public RebuildReport run() throws InterruptedException {
        if (!live.isHere()) {
            throw new RebuildRefused("Another process projects: it has to be asked of that one");
        }
        try (Connection alone = beside.source().getConnection()) {
            keepOthersOut(alone);
            try {
                return isFarBehind(live) ? whileHeld() : make(false);
            } finally {
                clear();
                alone.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Projections could not be made again", e);
        }
    }

    private RebuildReport whileHeld() throws SQLException, InterruptedException {
        live.hold();
        try {
            return make(true);
        } finally {
            live.release();
        }
    }

    /** Whether what is read lacks so much that it is better made anew than followed. */
    public static boolean isFarBehind(ProjectionBench live) {
        return live.plan().events().lastPosition() - live.position() > FAR_BEHIND;
    }

    /** Until the transaction ends, also when this process is killed. */
    private static void keepOthersOut(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, ONE_AT_A_TIME);
            try (var row = statement.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new RebuildRefused("Another rebuild has not ended");
                }
            }
        }
    }

    /** Takes away what a rebuild left behind that did not end. */
    public static void clear(Beside beside) throws SQLException {
        try (Connection connection = beside.source().getConnection()) {
            new SchemaObjects(connection, beside.schema()).drop();
        }
    }

    private void clear() {
        try {
            clear(beside);
        } catch (SQLException e) {
            log.warn("What was made again could not be taken away", e);
        }
    }

    /**
     * @param incomplete whether what is read is not worth a comparison, and waits
     */
    private RebuildReport make(boolean incomplete) throws SQLException, InterruptedException {
        tell(RebuildStep.LAYING, 0, 0);
        clear(beside);
        beside.laying().run();
        CarriedOver.to(beside, plan.schema(), projected());
        long begun = System.nanoTime();
        try (var next = new ProjectionBench(plan.in(beside.schema(), beside.source()))) {
            long events = fill(next);
            var filling = Duration.ofNanos(System.nanoTime() - begun);
            tell(RebuildStep.CATCHING_UP, 0, 0);
            next.catchUpTo(plan.events().lastPosition());
            Map<String, Long> differences = incomplete ? Map.of() : compared(next);
            tell(RebuildStep.SWAPPING, 0, 0);
            new Swap(live, next, beside).run();
            var report = new RebuildReport(events, filling, differences);
            log.info(
                    "{} was made again from {} events, {} a second; what differed: {}",
                    plan.schema(),
                    events,
                    report.perSecond(),
                    differences);
            return report;
        }
    }

    private List<String> projected() {
        return plan.making().apply(new GatheredRows()).stream()
                .flatMap(projector -> projector.tables().stream())
                .map(Table::name)
                .toList();
    }

    private long fill(ProjectionBench next) throws SQLException, InterruptedException {
        SecondaryIndexes indexes;
        try (Connection connection = beside.source().getConnection()) {
            indexes = SecondaryIndexes.takenFrom(connection, beside.schema());
        }
        var filler = new Filler(plan.events(), plan.making(), beside.source());
        long position;
        try (var scan = StreamScan.begin(beside.source())) {
            position = scan.position();
            filler.fill(scan, done -> watch.at(RebuildStep.FILLING, done, position));
        }
        tell(RebuildStep.INDEXING, position, position);
        Filler.together(beside.source(), indexes.statements());
        var jdbc = new JdbcTemplate(beside.source());
        filler.across().forEach(one -> jdbc.update(one.sql(), one.values()));
        next.beginAt(position);
        next.projectAgain(filler.setAside());
        jdbc.execute("analyze");
        return position;
    }

    /** Once both are as far, what differs between them. */
    private Map<String, Long> compared(ProjectionBench next)
            throws SQLException, InterruptedException {
        long recorded = plan.events().lastPosition();
        next.catchUpTo(recorded);
        while (!live.await(recorded, A_WHILE)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        tell(RebuildStep.COMPARING, 0, 0);
        var differences = Comparison.ofBoth(plan, next, beside, projected());
        refuseMoreParked(next);
        return differences;
    }

    private void refuseMoreParked(ProjectionBench next) {
        int before = live.parked().size();
        int now = next.parked().size();
        if (now > before) {
            throw new RebuildRefused(
                    "%d events would be parked, where %d are: it was left as it is"
                            .formatted(now, before));
        }
    }

    private void tell(RebuildStep step, long done, long of) {
        log.info("{} is being made again: {}", plan.schema(), step);
        watch.at(step, done, of);
    }
}

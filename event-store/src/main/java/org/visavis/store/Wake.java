package org.visavis.store;

import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visavis.store.wake.Bell;
import org.visavis.store.wake.Ear;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

/**
 * Wakes readers, here and in other processes, when events were appended. The notification leaves
 * after the commit, on a connection of its own and coalesced: inside the append's transaction it
 * would take a lock that costs most of the throughput. Where {@code LISTEN} does not work, for
 * instance behind a pooler, readers are woken four times a second instead.
 */
public final class Wake implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Wake.class);
    private static final int CONNECT_SECONDS = 3;
    private static final int SOCKET_SECONDS = 8;

    private final List<Runnable> sleepers = new CopyOnWriteArrayList<>();
    private final Bell bell;
    private final Ear ear;

    private Wake(DataSource source) {
        this.bell = new Bell(source);
        this.ear = new Ear(source, bell, () -> sleepers.forEach(Wake::wake));
    }

    /**
     * Starts listening, and tries once whether a notification arrives.
     *
     * @param source gives two connections that are kept; not a pooler that shares sessions
     */
    public static Wake start(DataSource source) {
        return new Wake(source);
    }

    /**
     * The same over a URL, for instance {@code VISAVIS_LISTEN_URL}, with timeouts set so that a cut
     * line is noticed.
     */
    public static Wake start(String url, String user, String password) {
        return new Wake(source(url, user, password));
    }

    /** A plain source whose connections notice a cut line. */
    public static DataSource source(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(SOCKET_SECONDS);
        source.setTcpKeepAlive(true);
        return source;
    }

    private static void wake(Runnable sleeper) {
        try {
            sleeper.run();
        } catch (RuntimeException e) {
            log.warn("A reader could not be woken, and will be again: {}", e.getMessage());
        }
    }

    /** Says that events were appended. Returns at once; many calls make one notification. */
    public void signal() {
        bell.ring();
    }

    /** Has this run, quickly, whenever events may have been appended. */
    public void onWake(Runnable sleeper) {
        sleepers.add(sleeper);
    }

    /** Does not run it any more. */
    public void forget(Runnable sleeper) {
        sleepers.remove(sleeper);
    }

    /** True while notifications do not arrive and readers are woken by the clock. */
    public boolean isPolling() {
        return ear.isPolling();
    }

    /** Waits until the self-test has given its verdict. */
    public boolean awaitVerdict(Duration patience) {
        return ear.awaitVerdict(patience);
    }

    @Override
    public void close() {
        bell.close();
        ear.close();
    }
}

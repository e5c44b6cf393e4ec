package org.visavis.store.proof;

import org.visavis.store.TestStore;

/**
 * A store full of small events, appended in turn to so many streams by the store's own function.
 */
final class Filled {
    private static final int STREAMS = 7;
    private static final int BATCH = 2_000;

    private Filled() {}

    static TestStore with(int events) {
        var store = TestStore.create(Filled.class);
        store.proof();
        add(store, 0, events);
        return store;
    }

    /** Appends the events numbered so, from 0. */
    static void add(TestStore store, int from, int to) {
        for (int i = from; i < to; i += BATCH) {
            store.execute(appending(i, Math.min(to, i + BATCH) - 1));
        }
    }

    /** Lets the tests do what nobody may. */
    static void tamper(TestStore store, String sql) {
        store.execute(
                "alter table store.event disable trigger never_changed; "
                        + sql
                        + "; alter table store.event enable trigger never_changed");
    }

    /** The statement that appends the events numbered from the one to the other. */
    static String appending(int from, int to) {
        return """
        select store.append(
            array_agg('stream-' || i %% %1$d order by i),
            array_agg((i / %1$d)::bigint order by i),
            array_agg(null::uuid), array_agg(null::bytea),
            array_agg(convert_to('{"actor":"a"}', 'UTF8')),
            array_agg(0), '{}', array_agg(1),
            array_agg(gen_random_uuid()), array_agg('Said'::text), array_agg('1'::text),
            array_agg(convert_to('{"text":"' || i || '"}', 'UTF8') order by i))
        from generate_series(%2$d, %3$d) i
        """
                .formatted(STREAMS, from, to);
    }
}

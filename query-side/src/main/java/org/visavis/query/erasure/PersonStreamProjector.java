package org.visavis.query.erasure;

import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps in which streams words about whom stand, beside their own. */
public final class PersonStreamProjector implements Projector {
    private static final Table STREAMS = new Table("person_stream", "stream");
    private static final Insert MET = STREAMS.put(List.of("stream", "person"), "stream", "person");

    private final Rows rows;
    private final Set<String> metInBatch = new HashSet<>();

    /** Writes there. */
    public PersonStreamProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        for (String person : Persons.in(recorded.payload())) {
            if (!person.equals(recorded.stream())
                    && metInBatch.add(recorded.stream() + " " + person)) {
                rows.write(MET, recorded.stream(), person);
            }
        }
    }

    @Override
    public void flush() {
        metInBatch.clear();
    }

    @Override
    public void rolledBack() {
        metInBatch.clear();
    }

    @Override
    public List<Table> tables() {
        return List.of(STREAMS);
    }
}

package org.visavis.command.imports;

import org.visavis.events.imports.RefusedCase;
import org.visavis.events.imports.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What has been counted so far, by several lanes at once. */
final class Progress {
    private final AtomicInteger cases = new AtomicInteger();
    private final AtomicInteger events = new AtomicInteger();
    private final AtomicInteger dossiers = new AtomicInteger();
    private final AtomicInteger agents = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<RefusedCase> untold = new ArrayList<>();

    void read() {
        cases.incrementAndGet();
    }

    void takenIn(int acts, boolean opened) {
        events.addAndGet(acts);
        if (opened) {
            dossiers.incrementAndGet();
        }
    }

    void metAgent() {
        agents.incrementAndGet();
    }

    synchronized void refused(RefusedCase refusedCase) {
        refused.incrementAndGet();
        untold.add(refusedCase);
    }

    /**
     * What was counted so far, and what was refused since this was last asked: one moment of both.
     */
    synchronized News takeNews() {
        List<RefusedCase> news = List.copyOf(untold);
        untold.clear();
        return new News(
                new Tally(cases.get(), events.get(), dossiers.get(), agents.get(), refused.get()),
                news);
    }

    record News(Tally tally, List<RefusedCase> refused) {}
}

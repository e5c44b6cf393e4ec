package org.visavis.query.partyview.export;

import org.visavis.query.history.Histories;
import org.visavis.query.history.History;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;

/** A dossier's history from its beginning, read a part at a time as it is asked for. */
final class Told implements Iterator<History.Item> {
    private static final int PART = 500;

    private final Histories histories;
    private final String dossier;
    private final boolean complete;
    private final Locale locale;
    private final Deque<History.Item> read = new ArrayDeque<>();
    private long after;
    private boolean ended;

    Told(Histories histories, String dossier, boolean complete, Locale locale) {
        this.histories = histories;
        this.dossier = dossier;
        this.complete = complete;
        this.locale = locale;
    }

    @Override
    public boolean hasNext() {
        while (read.isEmpty() && !ended) {
            History part = histories.of(dossier, after, PART, !complete, locale);
            read.addAll(part.events());
            Long next = part.next();
            ended = next == null;
            after = next == null ? after : next;
        }
        return !read.isEmpty();
    }

    @Override
    public History.Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.removeFirst();
    }
}

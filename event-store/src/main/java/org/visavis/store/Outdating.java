package org.visavis.store;

import org.springframework.jdbc.core.JdbcTemplate;

import java.util.Collection;
import java.util.List;

/** Tells which streams read otherwise since an event, though nothing was added to them. */
@FunctionalInterface
public interface Outdating {
    /** Nothing changes what other streams say. */
    Outdating NONE = (event, pages) -> List.of();

    /**
     * The streams whose rows have to be made anew from all their events.
     *
     * @param pages the projected tables, with the event's own rows in them
     */
    Collection<String> streams(Recorded event, JdbcTemplate pages);
}

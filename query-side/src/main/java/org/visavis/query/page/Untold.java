package org.visavis.query.page;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.visavis.web.who.Person;

import java.util.function.ToIntFunction;

/**
 * How much the reader of a page was not told yet, for the way around; pages reach it as {@code
 * @untold}. A page for which it cannot be counted is shown without.
 */
public final class Untold {
    /** The name under which it is kept how far somebody has looked. */
    public static final String NOTICES = "notices";

    private static final Logger LOG = LoggerFactory.getLogger(Untold.class);

    private final ToIntFunction<Person> counting;

    /** Counts with this. */
    public Untold(ToIntFunction<Person> counting) {
        this.counting = counting;
    }

    /** How much; 0 also where nobody can tell. */
    public int of(Person person) {
        try {
            return counting.applyAsInt(person);
        } catch (DataAccessException unreached) {
            LOG.warn("A page is shown without its reader's notices", unreached);
            return 0;
        }
    }
}

package org.visavis.command.mail;

import java.time.Duration;

/**
 * How long a message is tried.
 *
 * @param first the wait after the first failure; it doubles with each
 * @param longest no wait is longer
 * @param most after so long since it was to leave it is given up
 */
public record Patience(Duration first, Duration longest, Duration most) {
    /** What mail servers do among themselves (RFC 5321, 4.5.4.1), but soon at first. */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofDays(3));

    /** No wait doubles more often: it is the longest long before. */
    private static final int MOST_DOUBLINGS = 30;

    /** How long to wait after so many failures. */
    public Duration after(int failures) {
        Duration wait = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}

package org.visavis.command.party;

import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;

import java.util.HashSet;
import java.util.Set;

/**
 * The contacts of a body, by number.
 *
 * @param count how many were ever added
 * @param ended those who are no longer to be reached
 */
record ContactNumbers(int count, Set<Integer> ended) {
    static final ContactNumbers NONE = new ContactNumbers(0, Set.of());

    ContactNumbers added() {
        return new ContactNumbers(count + 1, ended);
    }

    ContactNumbers ended(int number) {
        Set<Integer> all = new HashSet<>(ended);
        all.add(number);
        return new ContactNumbers(count, Set.copyOf(all));
    }

    /**
     * @throws Refused not visible: nobody was ever added under this number
     */
    void requireKnown(int number) {
        if (number < 1 || number > count) {
            throw new Refused(new Reason.NotVisible());
        }
    }

    /**
     * @throws Refused not visible, or no longer to be reached
     */
    void requireActive(int number) {
        requireKnown(number);
        if (ended.contains(number)) {
            throw new Refused(new Reason.ContactHasEnded());
        }
    }
}

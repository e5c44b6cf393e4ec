package org.visavis.standalone.mailbox;

import org.visavis.query.page.Choice;

import java.util.List;

/**
 * Whose mailboxes can be opened on the page.
 *
 * @param people each by address and name
 */
public record Townspeople(List<Choice> people) {

    /** Keeps them from being changed afterwards. */
    public Townspeople {
        people = List.copyOf(people);
    }
}

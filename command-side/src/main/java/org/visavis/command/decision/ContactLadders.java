package org.visavis.command.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * All ladders that a procedure ever had: what began by one goes on by it.
 *
 * @param published from version 1 on; none as long as the usual one is in force
 */
public record ContactLadders(List<ContactLadder> published) {
    public static final ContactLadders NONE = new ContactLadders(List.of());

    /** The one in force. */
    public ContactLadder current() {
        return version(published.size());
    }

    /** The one of this version; 0 for the usual one. */
    public ContactLadder version(int version) {
        return version == 0 ? ContactLadder.USUAL : published.get(version - 1);
    }

    /** With one more, which is in force from now on. */
    public ContactLadders then(ContactLadder next) {
        List<ContactLadder> all = new ArrayList<>(published);
        all.add(next);
        return new ContactLadders(List.copyOf(all));
    }
}

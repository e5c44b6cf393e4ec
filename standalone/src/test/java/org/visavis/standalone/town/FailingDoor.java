package org.visavis.standalone.town;

import org.visavis.store.CommandKey;
import org.visavis.store.Header;
import org.visavis.store.Receipt;

import java.util.concurrent.atomic.AtomicInteger;

/** A door that lets so many commands in, and then breaks, as a process does that is killed. */
final class FailingDoor implements Asking {
    private final Asking door;
    private final AtomicInteger left;

    FailingDoor(Asking door, int commands) {
        this.door = door;
        this.left = new AtomicInteger(commands);
    }

    /** It broke. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public Receipt ask(Object command, Header header, CommandKey key, String... claims) {
        if (left.getAndDecrement() <= 0) {
            throw new Broken();
        }
        return door.ask(command, header, key, claims);
    }
}

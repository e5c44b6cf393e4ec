package org.visavis.store;

import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an old revision of an event as the next one. The stored event is never changed; upcasters
 * are chained until the revision written today is reached.
 */
public interface Upcaster {

    /** The wire name it reads. */
    String name();

    /** The revision it reads. */
    String revision();

    /** The wire name it makes, another one where the event was renamed. */
    default String newName() {
        return name();
    }

    /** The revision it makes. */
    String newRevision();

    /** The payload in the new revision; may change and return its argument. */
    ObjectNode upcast(ObjectNode payload);
}

package org.visavis.store;

/**
 * Implemented by a refusal that may say that there is nothing to be seen. Then nothing is told of
 * the stream, not even that another version of it was expected.
 */
public interface Hiding {
    /** Whether the one who asked may not know that the stream exists. */
    boolean hidesTheStream();
}

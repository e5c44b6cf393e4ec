package org.visavis.store.proof;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Takes checkpoints out of the house, once a day. */
@FunctionalInterface
public interface CheckpointPost {

    /**
     * Sends the newest checkpoint of a day.
     *
     * @param day (UTC) on which it is sent; the same day is the same mail, however often it is
     *     tried
     * @param keys the public keys, so that whoever has the mail alone can verify
     * @throws IOException if it could not be sent, and has to be tried again
     */
    void send(LocalDate day, List<SignedNote> keys, SignedNote newest) throws IOException;

    /** Sends nothing. */
    static CheckpointPost none() {
        return (_, _, _) -> {};
    }
}

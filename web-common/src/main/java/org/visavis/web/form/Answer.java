package org.visavis.web.form;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a POST. A program gets the status, {@code Location}, {@code ETag} and a small JSON
 * body; a browser gets 303 to the page, which waits for {@code seen}.
 *
 * @param status of the answer to a program
 * @param location the address of what was made or changed
 * @param page where a browser goes
 * @param id of what was made or changed
 * @param dossier the dossier that it belongs to, where that is something else
 * @param number what counts it among its kind in the dossier, where it has such a number
 * @param version the number of the stream's events
 * @param seen the position in the store, for {@code ?seen=}
 */
public record Answer(
        int status,
        String location,
        String page,
        String id,
        @Nullable String dossier,
        @Nullable Integer number,
        @Nullable Long version,
        @Nullable Long seen) {

    /** Something new exists at this address: 201. */
    public static Answer created(
            String location, String id, @Nullable String dossier, long version, long seen) {
        return new Answer(201, location, location, id, dossier, null, version, seen);
    }

    /** Something that exists has changed, or already was so: 200. */
    public static Answer done(
            String location, String id, @Nullable String dossier, long version, long seen) {
        return new Answer(200, location, location, id, dossier, null, version, seen);
    }

    /** It will be done; how far it is can be seen at this address: 202. */
    public static Answer accepted(String location, String id) {
        return new Answer(202, location, location, id, null, null, null, null);
    }

    /** As {@link #accepted(String, String)}, when something is already in the store. */
    public static Answer accepted(String location, String id, long version, long seen) {
        return new Answer(202, location, location, id, null, null, version, seen);
    }

    /** Sends a browser to another page than the address told to programs. */
    public Answer showing(String otherPage) {
        return new Answer(status, location, otherPage, id, dossier, number, version, seen);
    }

    /** Tells programs under which number they find again what they made. */
    public Answer numbered(int itsNumber) {
        return new Answer(status, location, page, id, dossier, itsNumber, version, seen);
    }
}

package org.visavis.query.platform;

import java.util.List;

/**
 * What the query side has to be told.
 *
 * @param url of the database, without credentials
 * @param user the role that reads the store and owns the projections
 * @param demonstration whether the town's clock may be moved
 * @param mail whether a mail server was named, so that what is written can leave
 */
public record QuerySettings(
        String url, String user, String password, boolean demonstration, boolean mail) {
    /** The schema of all that is projected. */
    public static final String SCHEMA = "pages";

    /** Where it is projected anew while the other is read. */
    public static final String BESIDE = "pages_beside";

    /** All that the query side fills: these, and the tree over the events. */
    public static final List<String> SCHEMAS = List.of(SCHEMA, BESIDE, "proof");

    /** Says nothing of the password, so that no log ever does. */
    @Override
    public String toString() {
        return "QuerySettings[" + url + ", " + user + "]";
    }
}

package org.visavis.ground;

/**
 * The way into a database: one role that owns the schemas, one that decides, one that shows.
 *
 * @param url for JDBC, without credentials
 */
public record Access(String url, Role owner, Role command, Role query) {
    /** A role's name and password. */
    public record Role(String user, String password) {
        /** Says nothing of the password, so that no log ever does. */
        @Override
        public String toString() {
            return user;
        }
    }
}

package org.visavis.command.platform;

import java.nio.file.Path;

/**
 * What the command side has to be told.
 *
 * @param url of the database, without credentials
 * @param user the role that may append and read
 * @param importFolder where logs are kept while they are read
 * @param demonstration whether the town's clock may be moved
 */
public record CommandSettings(
        String url, String user, String password, Path importFolder, boolean demonstration) {
    /** Says nothing of the password, so that no log ever does. */
    @Override
    public String toString() {
        return "CommandSettings[" + url + ", " + user + "]";
    }
}

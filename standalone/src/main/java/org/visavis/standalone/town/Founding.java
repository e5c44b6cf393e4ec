package org.visavis.standalone.town;

import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.CommandStore;
import org.visavis.command.platform.Logins;

import javax.sql.DataSource;

/**
 * Founds the town for programs that run one side each; again, or twice at once, changes nothing.
 */
public final class Founding {
    private final TownSeed seed;
    private final Enrolment enrolment;

    /**
     * @param owner connections of the role that owns schema {@code web}
     */
    public Founding(CommandDoor door, CommandStore store, Logins logins, DataSource owner) {
        this.seed = new TownSeed(door::ask, store, logins);
        this.enrolment = new Enrolment(owner);
    }

    /** Does what is left to do. */
    public void found() {
        seed.found();
        enrolment.enrol(new DemoAccounts());
    }
}

package org.visavis.command.platform;

import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.List;

/** In which role a person acts, where they have several: the one closest to the dossier. */
final class Roles {
    private static final List<Role> BY_CLOSENESS =
            List.of(Role.AGENT, Role.SUPERVISOR, Role.ADMIN, Role.EDITOR, Role.RECORDS, Role.PARTY);

    private Roles() {}

    static String actingAs(Person who) {
        return BY_CLOSENESS.stream().filter(who::is).findFirst().orElseThrow().name();
    }
}

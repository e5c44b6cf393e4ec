package org.visavis.query.dossierpage.ask;

import org.visavis.web.who.Role;

import java.util.Set;

/** To whom a form is open; the command side answers for it again when it is sent. */
enum Whose {
    STAFF,
    SUPERVISORS,
    PARTY,
    BOTH;

    Set<Role> roles() {
        return switch (this) {
            case STAFF -> Set.of(Role.AGENT, Role.SUPERVISOR, Role.ADMIN);
            case SUPERVISORS -> Set.of(Role.SUPERVISOR, Role.ADMIN);
            case PARTY -> Set.of(Role.PARTY);
            case BOTH -> Set.of(Role.PARTY, Role.AGENT, Role.SUPERVISOR, Role.ADMIN);
        };
    }
}

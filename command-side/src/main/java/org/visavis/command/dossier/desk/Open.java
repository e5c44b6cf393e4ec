package org.visavis.command.dossier.desk;

import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Role;

/** To whom what may be asked of one dossier is open. */
final class Open {
    private Open() {}

    static Route toAgents(String path) {
        return Routes.post(path).for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN);
    }

    static Route toParties(String path) {
        return Routes.post(path).for_(Role.PARTY);
    }

    static Route toBoth(String path) {
        return Routes.post(path).for_(Role.PARTY, Role.AGENT, Role.SUPERVISOR, Role.ADMIN);
    }
}

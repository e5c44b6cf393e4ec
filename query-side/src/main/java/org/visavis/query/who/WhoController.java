package org.visavis.query.who;

import static org.visavis.web.route.Routes.get;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.security.Sight;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Map;

/** Shows the people and bodies of the house, and who one is oneself. */
@RestController
public final class WhoController {
    private final People people;

    public WhoController(People people) {
        this.people = people;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/me").forAnyoneSignedIn(),
                get("/agents").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/procedures").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/organisations").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** Who is asking. */
    @GetMapping("/me")
    Shown me(Person who) {
        return Shown.of(
                "who/me",
                who,
                Map.of(
                        "works",
                        who.is(Role.AGENT) || who.is(Role.SUPERVISOR) || who.is(Role.ADMIN)));
    }

    /** The agents of one's organisation. */
    @GetMapping("/agents")
    Shown agents(Person who) {
        return Shown.of("who/agents", people.agents(Sight.of(who).asOrganisation()));
    }

    /** The procedures of one's organisation. */
    @GetMapping("/procedures")
    Shown procedures(Person who) {
        return Shown.of(
                "who/procedures",
                people.procedures(Sight.of(who).asOrganisation()),
                Map.of("administers", who.is(Role.ADMIN)));
    }

    /** All organisations. */
    @GetMapping("/organisations")
    Shown organisations() {
        return Shown.of("who/organisations", people.organisations());
    }
}

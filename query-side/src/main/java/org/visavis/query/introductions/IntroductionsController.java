package org.visavis.query.introductions;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.introductions.IntroductionsView.Colleague;
import org.visavis.query.introductions.IntroductionsView.Holder;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.List;

/** Shows to whom a referent has not introduced themselves yet, and lets them do so at once. */
@RestController
public final class IntroductionsController {
    private final Introductions introductions;
    private final People people;

    public IntroductionsController(Introductions introductions, People people) {
        this.introductions = introductions;
        this.people = people;
    }

    /** Who may look. */
    public static Routes routes() {
        return Routes.of(get("/introductions").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /**
     * One's own, or a colleague's of the same organisation; the team's numbers for who sees to it.
     */
    @GetMapping("/introductions")
    Shown look(@RequestParam(required = false) @Nullable String agent, Person who) {
        String organisation = Sight.of(who).asOrganisation();
        String id = agent == null || agent.isBlank() ? who.id() : Parameters.id(agent);
        Holder holder =
                people.agent(id, organisation)
                        .map(line -> new Holder(line.id(), line.name()))
                        .orElseThrow(NotVisible::new);
        boolean supervises = who.is(Role.SUPERVISOR) || who.is(Role.ADMIN);
        List<Colleague> team = supervises ? introductions.team(organisation) : List.of();
        return Shown.of("introductions/introductions", introductions.of(holder, team));
    }
}

package org.visavis.query.ladder;

import static org.visavis.web.route.Routes.get;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.InstantSource;
import java.util.Map;

/** Shows how unanswered requests go on by themselves, and the form in which that is changed. */
@RestController
public final class LadderController {
    private final Ladders ladders;
    private final InstantSource clock;

    public LadderController(Ladders ladders, InstantSource clock) {
        this.ladders = ladders;
        this.clock = clock;
    }

    /** Who may look at it. */
    public static Routes routes() {
        return Routes.of(
                get("/procedures/{id}/ladder").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** The ladder in force, with its dates for a request made today. */
    @GetMapping("/procedures/{id}/ladder")
    Shown ladder(@PathVariable String id, Person who) {
        LadderView ladder =
                ladders.of(Parameters.id(id), Sight.of(who).asOrganisation(), clock.instant())
                        .orElseThrow(NotVisible::new);
        return Shown.of("ladder/ladder", ladder, Map.of("may", who.is(Role.ADMIN)));
    }
}

package org.visavis.query.portfolio;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.web.form.BadRequest;
import org.visavis.web.problem.FieldProblem;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.InstantSource;
import java.util.List;

/** Shows what an agent answers for. */
@RestController
public final class PortfolioController {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Portfolios portfolios;
    private final People people;
    private final InstantSource clock;

    public PortfolioController(Portfolios portfolios, People people, InstantSource clock) {
        this.portfolios = portfolios;
        this.people = people;
        this.clock = clock;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(get("/portfolio").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** One's own portfolio, or a colleague's of the same organisation. */
    @GetMapping("/portfolio")
    Shown portfolio(
            @RequestParam(required = false) @Nullable String agent,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            Person who) {
        String id = agent == null || agent.isBlank() ? who.id() : Parameters.id(agent);
        Portfolio.Holder holder =
                people.agent(id, Sight.of(who).asOrganisation())
                        .map(line -> new Portfolio.Holder(line.id(), line.name()))
                        .orElseThrow(NotVisible::new);
        return Shown.of(
                "portfolio/portfolio",
                portfolios.of(
                        holder,
                        after == null || after.isEmpty() ? null : cursor(after),
                        Parameters.limit(limit, USUAL, MOST),
                        clock.instant()));
    }

    private static Cursor cursor(String text) {
        return Cursor.read(text)
                .orElseThrow(
                        () ->
                                new BadRequest(
                                        List.of(
                                                FieldProblem.of(
                                                        "after", FieldProblem.Kind.NOT_AN_ID))));
    }
}

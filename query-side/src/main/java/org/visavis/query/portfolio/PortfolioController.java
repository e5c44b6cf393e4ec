package org.visavis.query.portfolio;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.page.Choice;
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

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

    /** One's own portfolio, or a colleague's of the same organisation; the whole or a part. */
    @GetMapping("/portfolio")
    Shown portfolio(
            @RequestParam(required = false) @Nullable String agent,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            Person who) {
        String organisation = Sight.of(who).asOrganisation();
        Portfolio.Holder holder = holder(agent, who, organisation);
        Narrowing narrowing =
                new Narrowing(
                        given(show, "show", FieldProblem.Kind.NOT_A_CHOICE, Narrowing.Show::read)
                                .orElse(Narrowing.Show.ALL),
                        procedure == null || procedure.isEmpty() ? null : Parameters.id(procedure));
        Instant now = clock.instant();
        return Shown.of(
                "portfolio/portfolio",
                portfolios.of(
                        holder,
                        narrowing,
                        given(after, "after", FieldProblem.Kind.NOT_AN_ID, Cursor::read)
                                .orElse(null),
                        Parameters.limit(limit, USUAL, MOST),
                        now),
                () ->
                        Map.of(
                                "narrowing",
                                narrowing,
                                "shows",
                                List.of(Narrowing.Show.values()),
                                "parts",
                                portfolios.parts(holder, now),
                                "procedures",
                                choices(people.procedures(organisation))));
    }

    private Portfolio.Holder holder(@Nullable String agent, Person who, String organisation) {
        String id = agent == null || agent.isBlank() ? who.id() : Parameters.id(agent);
        return people.agent(id, organisation)
                .map(line -> new Portfolio.Holder(line.id(), line.name()))
                .orElseThrow(NotVisible::new);
    }

    private static List<Choice> choices(List<People.ProcedureLine> procedures) {
        return procedures.stream().map(People.ProcedureLine::asChoice).toList();
    }

    private static <T> Optional<T> given(
            @Nullable String text,
            String name,
            FieldProblem.Kind otherwise,
            Function<String, Optional<T>> read) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = read.apply(text);
        if (found.isEmpty()) {
            throw new BadRequest(List.of(FieldProblem.of(name, otherwise)));
        }
        return found;
    }
}

package org.visavis.query.absence;

import static org.visavis.web.route.Routes.get;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.absence.AbsenceView.Away;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.web.problem.Forbidden;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Moments;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows when a colleague is away, and the forms in which it is said. */
@RestController
public final class AbsenceController {
    private final Absences absences;
    private final People people;
    private final Texts texts;
    private final InstantSource clock;

    public AbsenceController(Absences absences, People people, Texts texts, InstantSource clock) {
        this.absences = absences;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/agents/{id}/absence").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN),
                get("/agents/{id}/absence/end").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** When a colleague is away, and who stands in; to whoever may, the form to declare it. */
    @GetMapping("/agents/{id}/absence")
    Shown absence(@PathVariable String id, Person who) {
        AbsenceView agent = visible(id, who);
        return Shown.of(
                "absence/absence",
                agent,
                () -> Map.of("may", mayDeclare(id, who), "deputies", deputies(id, who)));
    }

    /** The form in which it is said that somebody is back earlier. */
    @GetMapping("/agents/{id}/absence/end")
    Shown end(@PathVariable String id, Person who, Locale locale) {
        AbsenceView agent = visible(id, who);
        if (!mayDeclare(id, who)) {
            throw new Forbidden();
        }
        return Shown.of(
                "absence/end",
                agent,
                Map.of(
                        "choices",
                        agent.absences().stream().map(one -> asChoice(one, locale)).toList()));
    }

    private Choice asChoice(Away one, Locale locale) {
        Moments moments = Moments.in(locale);
        String first = moments.day(one.from());
        String days =
                one.from().equals(one.to())
                        ? texts.tell("absence.day", locale, first)
                        : texts.tell("absence.days", locale, first, moments.day(one.to()));
        return new Choice(
                one.from().toString(),
                texts.tell("absence.line", locale, days, one.deputy().name()));
    }

    private List<Choice> deputies(String absent, Person who) {
        return people.agents(Sight.of(who).asOrganisation()).stream()
                .filter(agent -> !agent.id().equals(absent))
                .map(People.AgentLine::asChoice)
                .toList();
    }

    private static boolean mayDeclare(String agent, Person who) {
        return who.id().equals(agent) || who.is(Role.SUPERVISOR) || who.is(Role.ADMIN);
    }

    private AbsenceView visible(String id, Person who) {
        return people.agent(Parameters.id(id), Sight.of(who).asOrganisation())
                .map(agent -> absences.of(agent, Moments.dayOf(clock.instant())))
                .orElseThrow(NotVisible::new);
    }
}

package org.visavis.query.pseudonym;

import static org.visavis.web.route.Routes.get;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.events.agent.PseudonymGround;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.web.problem.Forbidden;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows an agent's own name beside the one that the public knows, to those who may know both. */
@RestController
public final class PseudonymController {
    private final Pseudonyms pseudonyms;
    private final Texts texts;

    public PseudonymController(Pseudonyms pseudonyms, Texts texts) {
        this.pseudonyms = pseudonyms;
        this.texts = texts;
    }

    /** Who may look at it: of agents without another role, each at their own. */
    public static Routes routes() {
        return Routes.of(
                get("/agents/{id}/pseudonym").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** What is, what is asked, and the forms for what this reader may do about it. */
    @GetMapping("/agents/{id}/pseudonym")
    Shown pseudonym(@PathVariable String id, Person who, Locale locale) {
        PseudonymView agent =
                pseudonyms
                        .of(Parameters.id(id), Sight.of(who).asOrganisation())
                        .orElseThrow(NotVisible::new);
        boolean above = who.is(Role.SUPERVISOR) || who.is(Role.ADMIN);
        if (!above && !who.id().equals(id)) {
            throw new Forbidden();
        }
        return Shown.of(
                "pseudonym/pseudonym",
                agent,
                () ->
                        Map.of(
                                "decides",
                                above && agent.isFor(who.id()),
                                "grounds",
                                grounds(locale)));
    }

    private List<Choice> grounds(Locale locale) {
        return Arrays.stream(PseudonymGround.values())
                .map(one -> new Choice(one.name(), texts.tell("pseudonym.ground." + one, locale)))
                .toList();
    }
}

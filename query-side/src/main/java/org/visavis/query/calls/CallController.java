package org.visavis.query.calls;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Reached;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Logs a call from anywhere: first the dossier it is about, then what was said. */
@RestController
public final class CallController {
    private final Callers callers;
    private final Texts texts;

    public CallController(Callers callers, Texts texts) {
        this.callers = callers;
        this.texts = texts;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(ofAgents("/calls/new"), ofAgents("/dossiers/{id}/call"));
    }

    private static Route ofAgents(String path) {
        return get(path).for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN);
    }

    /**
     * The dossiers that a call may be about.
     *
     * @param q the words that were typed
     */
    public record Choosing(String q, List<Callers.Line> dossiers) {}

    /** Which dossier it is about: what is typed is searched; at first the most pressing ones. */
    @GetMapping("/calls/new")
    Shown choose(@RequestParam(required = false) @Nullable String q, Person who) {
        Sight sight = Sight.of(who);
        Optional<String> words = Parameters.words("q", q);
        List<Callers.Line> found =
                words.map(typed -> callers.matching(typed, sight))
                        .orElseGet(() -> callers.expected(who.id(), sight));
        return Shown.of("calls/choose", new Choosing(words.orElse(""), found));
    }

    /** What was said, for one dossier. */
    @GetMapping("/dossiers/{id}/call")
    Shown form(@PathVariable String id, Person who, Locale locale) {
        Callers.Line dossier =
                callers.of(Parameters.id(id), Sight.of(who)).orElseThrow(NotVisible::new);
        return Shown.of(
                "calls/call",
                dossier,
                () ->
                        Map.of(
                                "directions",
                                choices("direction.", Direction.values(), locale),
                                "reached",
                                choices("reached.", Reached.values(), locale),
                                "audiences",
                                choices("audience.", Audience.values(), locale)));
    }

    private List<Choice> choices(String prefix, Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.tell(prefix + value.name(), locale)))
                .toList();
    }
}

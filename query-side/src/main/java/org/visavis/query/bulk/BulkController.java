package org.visavis.query.bulk;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.query.who.People;
import org.visavis.web.keep.Kept;
import org.visavis.web.keep.Shelf;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows what will be asked of several dossiers before it is, and what became of each after. */
@RestController
public final class BulkController {
    private static final int MOST = 100;

    private final Several several;
    private final People people;
    private final Shelf shelf;

    public BulkController(Several several, People people, Shelf shelf) {
        this.several = several;
        this.people = people;
        this.shelf = shelf;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(ofAgents("/dossiers/bulk"), ofAgents("/dossiers/bulk/{id}"));
    }

    private static Route ofAgents(String path) {
        return get(path).for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN);
    }

    /** What may be asked of several dossiers at once. */
    public enum What {
        REFERENT,
        HAND_OVER,
        SUSPENSION
    }

    /**
     * What will be asked.
     *
     * @param dossiers those that were ticked and that the reader may see
     * @param what what is asked of each; null as long as it was not chosen
     * @param to to whom they go; null where nobody was chosen
     * @param load how many that agent answers for already
     */
    public record Preview(
            List<Several.Line> dossiers,
            @Nullable What what,
            People.@Nullable AgentLine to,
            long load) {

        /** Where this preview is shown. */
        public String address() {
            return UriComponentsBuilder.fromPath("/dossiers/bulk")
                    .queryParam("dossier", dossiers.stream().map(Several.Line::id).toArray())
                    .queryParamIfPresent("what", Optional.ofNullable(what))
                    .queryParamIfPresent("to", Optional.ofNullable(to).map(People.AgentLine::id))
                    .toUriString();
        }

        /** Whether all is chosen that is needed. */
        public boolean isReady() {
            return !dossiers.isEmpty() && what != null && (what == What.SUSPENSION || to != null);
        }
    }

    /** What became of one dossier: done, or refused with the reason. */
    public record Outcome(
            Several.Line dossier, boolean done, @Nullable String title, @Nullable String detail) {}

    /** Who gets what, before anything is done. */
    @GetMapping("/dossiers/bulk")
    Shown preview(
            @RequestParam(required = false) @Nullable List<String> dossier,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String to,
            Person who) {
        Sight sight = Sight.of(who);
        String organisation = sight.asOrganisation();
        List<String> ids =
                dossier == null
                        ? List.of()
                        : dossier.stream().distinct().limit(MOST).map(Parameters::id).toList();
        People.AgentLine agent =
                to == null || to.isBlank()
                        ? null
                        : people.agent(Parameters.id(to), organisation)
                                .orElseThrow(NotVisible::new);
        return Shown.of(
                "bulk/preview",
                new Preview(
                        several.of(ids, sight),
                        chosen(what),
                        agent,
                        agent == null ? 0 : several.load(agent.id())),
                () ->
                        Map.of(
                                "whats",
                                List.of(What.values()),
                                "agents",
                                people.agents(organisation).stream()
                                        .map(People.AgentLine::asChoice)
                                        .toList()));
    }

    /** What became of each dossier; only who asked may look. */
    @GetMapping("/dossiers/bulk/{id}")
    Shown outcomes(@PathVariable String id, Person who) {
        Kept kept = shelf.find(who, Shelf.outcomes(Parameters.id(id))).orElseThrow(NotVisible::new);
        Set<String> dossiers = kept.values().keySet();
        return Shown.of(
                "bulk/outcomes",
                several.of(dossiers, Sight.of(who)).stream()
                        .map(line -> outcome(line, kept.values().get(line.id())))
                        .toList());
    }

    private static Outcome outcome(Several.Line line, @Nullable List<String> told) {
        return told == null || told.size() < 2
                ? new Outcome(line, true, null, null)
                : new Outcome(line, false, told.getFirst(), told.getLast());
    }

    private static @Nullable What chosen(@Nullable String what) {
        for (What one : What.values()) {
            if (one.name().equals(what)) {
                return one;
            }
        }
        return null;
    }
}

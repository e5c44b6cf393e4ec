package org.visavis.command.drafts;

import static org.visavis.web.route.Routes.post;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.web.form.Answer;
import org.visavis.web.form.BadRequest;
import org.visavis.web.form.Fields;
import org.visavis.web.keep.Shelf;
import org.visavis.web.problem.FieldProblem;
import org.visavis.web.route.Routes;
import org.visavis.web.show.LocalPath;
import org.visavis.web.who.Person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps what is typed into a form that is not sent yet. A draft is no event: it is its writer's
 * alone, and goes when the form is sent, when they say so, or after thirty days.
 */
@RestController
public final class DraftDesk {
    private static final Set<String> NOT_KEPT =
            Set.of("_csrf", "password", "key", "version", "draft");
    private static final int LONGEST = 4 * Fields.LONGEST_TEXT;

    private final Shelf shelf;

    public DraftDesk(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Everybody who may fill in forms may keep drafts. */
    public static Routes routes() {
        return Routes.of(
                post("/drafts").forAnyoneSignedIn(), post("/drafts/removal").forAnyoneSignedIn());
    }

    /** Keeps the form whose path is the field {@code draft}, as far as it is filled in. */
    @PostMapping("/drafts")
    Answer keep(Person who, HttpServletRequest request) {
        String action = action(request);
        Map<String, List<String>> values = new TreeMap<>();
        request.getParameterMap()
                .forEach(
                        (field, typed) -> {
                            if (!NOT_KEPT.contains(field)) {
                                values.put(field, List.of(typed));
                            }
                        });
        if (length(values) > LONGEST) {
            throw wrong(FieldProblem.of("text", FieldProblem.Kind.TOO_LONG, Fields.LONGEST_TEXT));
        }
        shelf.keep(who, Shelf.draft(action), values);
        return answer(request, action);
    }

    /** Forgets that draft. */
    @PostMapping("/drafts/removal")
    Answer remove(Person who, HttpServletRequest request) {
        String action = action(request);
        shelf.forget(who, Shelf.draft(action));
        return answer(request, action);
    }

    private static Answer answer(HttpServletRequest request, String action) {
        String form = LocalPath.ofForm(request);
        return new Answer(200, form, form, action, null, null, null, null);
    }

    private static String action(HttpServletRequest request) {
        return LocalPath.of(request.getParameter("draft"))
                .filter(path -> path.length() <= Fields.LONGEST_LINE)
                .orElseThrow(() -> wrong(FieldProblem.of("draft", FieldProblem.Kind.MISSING)));
    }

    private static int length(Map<String, List<String>> values) {
        return values.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    }

    private static BadRequest wrong(FieldProblem problem) {
        return new BadRequest(List.of(problem));
    }
}

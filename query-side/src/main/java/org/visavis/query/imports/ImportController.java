package org.visavis.query.imports;

import static org.visavis.web.route.Routes.get;

import jakarta.servlet.http.HttpServletResponse;

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

import java.util.Locale;
import java.util.Optional;

/** Shows imports, and the form in which a log is handed in. */
@RestController
public final class ImportController {
    /** After so long a browser looks again by itself, with or without JavaScript. */
    private static final String LOOK_AGAIN_SECONDS = "3";

    private final Imports imports;
    private final Runnable catchUp;

    /**
     * @param catchUp waits, for a moment at most, until all that is recorded by now can be shown
     */
    public ImportController(Imports imports, Runnable catchUp) {
        this.imports = imports;
        this.catchUp = catchUp;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(get("/imports").for_(Role.ADMIN), get("/imports/{id}").for_(Role.ADMIN));
    }

    /** The form, and the latest imports. */
    @GetMapping("/imports")
    Shown list(Person who, Locale locale) {
        return Shown.of("imports/list", imports.latest(Sight.of(who).asOrganisation(), locale));
    }

    /** How far one has come. */
    @GetMapping("/imports/{id}")
    Shown one(@PathVariable String id, Person who, Locale locale, HttpServletResponse response) {
        ImportView found =
                found(Parameters.id(id), Sight.of(who).asOrganisation(), locale)
                        .orElseThrow(NotVisible::new);
        if (found.state() == ImportView.State.RUNNING) {
            response.setHeader("Refresh", LOOK_AGAIN_SECONDS);
        }
        return Shown.of("imports/import", found);
    }

    /** Whoever follows the answer to a new import at once must not be told that there is none. */
    private Optional<ImportView> found(String id, String organisation, Locale locale) {
        return imports.find(id, organisation, locale)
                .or(
                        () -> {
                            catchUp.run();
                            return imports.find(id, organisation, locale);
                        });
    }
}

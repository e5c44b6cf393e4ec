package org.visavis.query.operations;

import static org.visavis.web.route.Routes.get;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Role;

import java.util.function.Supplier;

/** Shows an administrator how the service keeps up, and what they asked of it. */
@RestController
public final class OperationsController {
    /** After so long a browser looks again by itself, with or without JavaScript. */
    private static final String LOOK_AGAIN_SECONDS = "2";

    private final Supplier<OperationsView> operations;

    /**
     * @param operations looks how it stands
     */
    public OperationsController(Supplier<OperationsView> operations) {
        this.operations = operations;
    }

    /** Who may look. */
    public static Routes routes() {
        return Routes.of(get("/operations").for_(Role.ADMIN));
    }

    /** How it stands; a page looks again by itself while something is being done. */
    @GetMapping("/operations")
    Shown look(HttpServletResponse response) {
        OperationsView view = operations.get();
        if (view.busy()) {
            response.setHeader("Refresh", LOOK_AGAIN_SECONDS);
        }
        return Shown.of("operations/operations", view);
    }
}

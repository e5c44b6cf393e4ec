package org.visavis.query.home;

import static org.visavis.web.route.Routes.get;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.net.URI;

/** The way from the front door to the page where each one's day begins. */
@RestController
public final class HomeController {

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(get("/").forAnyoneSignedIn());
    }

    /** Agents to their day, supervisors to the board, parties to their dossiers. */
    @GetMapping("/")
    ResponseEntity<Void> home(Person who) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(beginning(who)))
                .build();
    }

    private static String beginning(Person who) {
        if (who.is(Role.AGENT)) {
            return "/today";
        }
        if (who.is(Role.SUPERVISOR) || who.is(Role.ADMIN)) {
            return "/supervision";
        }
        return who.is(Role.PARTY) ? "/dossiers" : "/me";
    }
}

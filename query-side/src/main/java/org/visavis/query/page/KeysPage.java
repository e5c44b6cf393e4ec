package org.visavis.query.page;

import static org.visavis.web.route.Routes.get;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Tells which keys do something at once, and lets the reader switch them off and on. */
@RestController
public final class KeysPage {
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Set<String> STATES = Set.of("on", Shortcuts.OFF);

    private final Shortcuts shortcuts;

    KeysPage(Shortcuts shortcuts) {
        this.shortcuts = shortcuts;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/keys").forAnyoneSignedIn(), get("/keys/{state}").forAnyoneSignedIn());
    }

    /** The keys, and whether they are on. */
    @GetMapping("/keys")
    Shown keys() {
        return Shown.of("page/keys", Map.of("on", shortcuts.isOn()));
    }

    /** Keeps the choice in this browser for a year. */
    @GetMapping("/keys/{state}")
    ResponseEntity<Void> choose(@PathVariable String state, HttpServletRequest request) {
        if (!STATES.contains(state)) {
            throw new NotVisible();
        }
        ResponseCookie cookie =
                ResponseCookie.from(Shortcuts.COOKIE, state)
                        .path("/")
                        .maxAge(A_YEAR)
                        .sameSite("Lax")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.LOCATION, "/keys")
                .build();
    }
}

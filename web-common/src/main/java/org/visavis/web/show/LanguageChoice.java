package org.visavis.web.show;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.text.Language;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lets a reader choose the language of pages, signed in or not. The browser keeps the choice, and
 * nothing else of the reader.
 */
@Controller
public class LanguageChoice {
    private static final String COOKIE = "language";
    private static final Duration A_YEAR = Duration.ofDays(365);

    /** What the reader once chose with this browser. */
    static Optional<Language> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> Language.of(cookie.getValue()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /**
     * Keeps the choice for a year, and goes back to the page.
     *
     * @param back a path of our own; home when it is none
     */
    @GetMapping("/language/{code}")
    public ResponseEntity<Void> choose(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request) {
        Language language = Language.of(code).orElseThrow(NotVisible::new);
        ResponseCookie cookie =
                ResponseCookie.from(COOKIE, language.code())
                        .path("/")
                        .maxAge(A_YEAR)
                        .sameSite("Lax")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.LOCATION, LocalPath.of(back).orElse("/"))
                .build();
    }
}

package org.visavis.query.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single keys that do something at once. Whoever speaks to their computer, or presses keys by
 * accident, can switch them off (WCAG 2.1.4); pages reach it as {@code @shortcuts}.
 */
public final class Shortcuts {
    static final String COOKIE = "shortcuts";
    static final String OFF = "off";

    private static final Pattern DOSSIER =
            Pattern.compile("/dossiers/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

    /** Whether the reader of this page wants them. */
    public boolean isOn() {
        return request().map(Shortcuts::isOn).orElse(true);
    }

    /** Where a call is logged from this page: at once, where it is a dossier's. */
    public String callFrom(String here) {
        Matcher dossier = DOSSIER.matcher(here.replaceFirst("[?].*", ""));
        return dossier.matches() ? "/dossiers/" + dossier.group(1) + "/call" : "/calls/new";
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest());
    }

    private static boolean isOn(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                || Arrays.stream(cookies)
                        .noneMatch(
                                cookie ->
                                        cookie.getName().equals(COOKIE)
                                                && cookie.getValue().equals(OFF));
    }
}

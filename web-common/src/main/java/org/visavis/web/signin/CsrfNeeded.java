package org.visavis.web.signin;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

import java.util.Set;

/**
 * Which requests need the token of our own forms: all that change something, except those of
 * programs, which carry credentials of their own. A browser may send remembered Basic credentials
 * along with another site's form, so what a browser says comes from elsewhere needs it too.
 */
final class CsrfNeeded implements RequestMatcher {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public boolean matches(HttpServletRequest request) {
        return !HARMLESS.contains(request.getMethod()) && !isProgram(request);
    }

    private static boolean isProgram(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && isOurs(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isOurs(@Nullable String site) {
        return site == null || OURS.contains(site);
    }
}

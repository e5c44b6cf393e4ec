package org.visavis.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.visavis.web.show.LocalPath;

/** Where the sign-in form leads: to the page that was wanted, or back with a word. */
final class Welcome
        implements AuthenticationSuccessHandler,
                AuthenticationFailureHandler,
                LogoutSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication) {
        go(response, next(request));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure) {
        go(response, LocalPath.with("/sign-in?failed=true", "next", next(request)));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        go(response, "/sign-in?left=true");
    }

    private static String next(HttpServletRequest request) {
        return LocalPath.of(request.getParameter("next")).orElse("/");
    }

    private static void go(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}

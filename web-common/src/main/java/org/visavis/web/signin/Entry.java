package org.visavis.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.visavis.web.problem.Refusal;
import org.visavis.web.problem.Teller;
import org.visavis.web.show.LocalPath;
import org.visavis.web.show.Reader;

import java.io.IOException;
import java.util.Map;

/** Whoever is not known: a person is shown the sign-in page, a program is told 401. */
final class Entry implements AuthenticationEntryPoint {

    /** Nobody known is asking. */
    private record Unauthenticated() implements Refusal {
        @Override
        public String reason() {
            return "unauthenticated";
        }

        @Override
        public int status() {
            return 401;
        }

        @Override
        public Map<String, String> headers() {
            return Map.of(
                    HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Vis-a-vis\", charset=\"UTF-8\"");
        }
    }

    private final Teller teller;

    Entry(Teller teller) {
        this.teller = teller;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException unknown)
            throws IOException {
        boolean person =
                Reader.prefersHtml(request) && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        if (person) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    HttpHeaders.LOCATION, LocalPath.with("/sign-in", "next", wanted(request)));
        } else {
            teller.tell(new Unauthenticated(), request, response);
        }
    }

    private static String wanted(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return LocalPath.ofForm(request);
        }
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return LocalPath.of(path).orElse("/");
    }
}

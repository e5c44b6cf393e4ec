package org.visavis.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.visavis.web.problem.Forbidden;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.problem.Refusal;
import org.visavis.web.problem.Teller;
import org.visavis.web.route.RouteTable;
import org.visavis.web.show.LocalPath;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Tells why the door stays closed: not this person, not this method, or there is no such thing. */
final class Denied implements AccessDeniedHandler {

    /** The page was older than the session, or another site sent its form. */
    private record ForeignForm() implements Refusal {
        @Override
        public String reason() {
            return "foreign-form";
        }

        @Override
        public int status() {
            return 403;
        }
    }

    /** Other methods are listed for this path. */
    private record NoSuchMethod(Set<String> methods) implements Refusal {
        @Override
        public String reason() {
            return "method-not-allowed";
        }

        @Override
        public int status() {
            return 405;
        }

        @Override
        public Map<String, String> headers() {
            return Map.of(HttpHeaders.ALLOW, String.join(", ", methods));
        }
    }

    private final RouteTable routes;
    private final Teller teller;

    Denied(RouteTable routes, Teller teller) {
        this.routes = routes;
        this.teller = teller;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        teller.tell(refusal(request, denied), request, response);
    }

    private Refusal refusal(HttpServletRequest request, AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            request.setAttribute(LocalPath.FOREIGN, true);
            return new ForeignForm();
        }
        if (routes.find(request).isPresent()) {
            return new Forbidden();
        }
        Set<String> methods = routes.methodsAt(request);
        return methods.isEmpty() ? new NotVisible() : new NoSuchMethod(methods);
    }
}

package org.visavis.web.show;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;
import org.visavis.web.problem.RefusedForm;
import org.visavis.web.problem.RefusedForms;
import org.visavis.web.who.WhoIsAsking;

import java.util.Optional;
import java.util.UUID;

/** Reads {@code ?refused=} before a page is made, so that every page can show its form again. */
public final class RefusedShown implements HandlerInterceptor {
    private final RefusedForms forms;

    /** Reads from here. */
    public RefusedShown(RefusedForms forms) {
        this.forms = forms;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String id = request.getParameter("refused");
        if (id != null && "GET".equals(request.getMethod()) && Reader.prefersHtml(request)) {
            PageModel.showRefused(request, take(id));
        }
        return true;
    }

    /** An id that is none, or no longer, shows the page without a word. */
    private Optional<RefusedForm> take(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return WhoIsAsking.now().flatMap(person -> forms.take(uuid, person));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}

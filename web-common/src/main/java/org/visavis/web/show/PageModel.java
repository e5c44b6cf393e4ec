package org.visavis.web.show;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.visavis.web.problem.RefusedForm;
import org.visavis.web.text.Language;
import org.visavis.web.who.WhoIsAsking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What every page knows: {@code person} (or null), {@code here} (path and query, for a form's
 * hidden field {@code form}), {@code refused} (what was typed and refused, or null), {@code
 * languages} (all of them) and {@code back} (where to come back to after choosing one).
 */
public final class PageModel {
    private static final String REFUSED = RefusedForm.class.getName();

    private PageModel() {}

    /** The model that all pages share. */
    public static Map<String, Object> of(HttpServletRequest request) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("person", WhoIsAsking.now().orElse(null));
        model.put("here", here(request));
        model.put("refused", request.getAttribute(REFUSED));
        model.put("languages", Language.values());
        model.put("back", back(request));
        return withoutNulls(model);
    }

    /** Lets the page of this request show a form that was refused. */
    public static void showRefused(HttpServletRequest request, Optional<RefusedForm> refused) {
        refused.ifPresent(form -> request.setAttribute(REFUSED, form));
    }

    /** The address of this page; home where the page answers a form that cannot be sent again. */
    private static String back(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? here(request) : "/";
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return LocalPath.lasting(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static Map<String, Object> withoutNulls(Map<String, @Nullable Object> model) {
        Map<String, Object> known = new HashMap<>();
        model.forEach(
                (name, value) -> {
                    if (value != null) {
                        known.put(name, value);
                    }
                });
        return known;
    }
}

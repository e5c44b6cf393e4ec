package org.visavis.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.visavis.web.show.LocalPath;
import org.visavis.web.who.Person;
import org.visavis.web.who.WhoIsAsking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Sends a browser back to the form it came from, with what was typed and why it was refused. */
public final class BackToTheForm {
    private static final Logger LOG = LoggerFactory.getLogger(BackToTheForm.class);

    /** Never kept, or of no use on the page that shows the form again. */
    private static final Set<String> NOT_KEPT = Set.of("_csrf", "password", "key", "version");

    private final RefusedForms forms;

    /** Keeps what was typed here. */
    public BackToTheForm(RefusedForms forms) {
        this.forms = forms;
    }

    /**
     * Whether the browser was sent back; not so when nobody is signed in or nothing can be kept.
     */
    boolean sentBack(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        Optional<Person> person = WhoIsAsking.now();
        if (person.isEmpty() || request.getAttribute(LocalPath.FOREIGN) != null) {
            return false;
        }
        try {
            String id = forms.keep(person.get(), form(problem, request)).toString();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    HttpHeaders.LOCATION, LocalPath.with(LocalPath.ofForm(request), "refused", id));
            return true;
        } catch (DataAccessException | TransactionException unkept) {
            LOG.warn("What was typed could not be kept", unkept);
            return false;
        }
    }

    private static RefusedForm form(Problem problem, HttpServletRequest request) {
        Map<String, List<String>> values = new TreeMap<>();
        request.getParameterMap()
                .forEach(
                        (field, typed) -> {
                            if (!NOT_KEPT.contains(field)) {
                                values.put(field, List.of(typed));
                            }
                        });
        return new RefusedForm(
                request.getRequestURI(),
                values,
                problem.fields(),
                problem.title(),
                problem.detail());
    }
}

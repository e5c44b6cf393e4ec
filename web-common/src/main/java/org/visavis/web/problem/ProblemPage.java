package org.visavis.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.visavis.web.show.PageModel;
import org.visavis.web.show.Pages;
import org.visavis.web.show.Reader;

import java.io.IOException;
import java.util.Map;

/** Tells a problem as a page ({@code page/problem}), where pages can be rendered. */
public final class ProblemPage {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemPage.class);

    private final ObjectProvider<Pages> pages;

    /** Renders with these, if there are any. */
    public ProblemPage(ObjectProvider<Pages> pages) {
        this.pages = pages;
    }

    /** Whether the person was answered; if not, the caller finds another way. */
    boolean rendered(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Pages available = pages.getIfAvailable();
        if (available == null) {
            return Reader.isFormOfBrowser(request) && explainedElsewhere(problem, response);
        }
        Map<String, Object> model = PageModel.of(request);
        model.put("problem", problem);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        try {
            available.page("page/problem", Reader.locale(request)).render(model, request, response);
            return true;
        } catch (IOException broken) {
            throw broken;
        } catch (Exception unrendered) {
            LOG.error("The page of a problem could not be rendered", unrendered);
            return false;
        }
    }

    /** A program that renders nothing sends people to one that explains the kind of problem. */
    private static boolean explainedElsewhere(Problem problem, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, problem.type());
        return true;
    }
}

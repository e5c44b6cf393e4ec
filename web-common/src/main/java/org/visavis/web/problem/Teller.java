package org.visavis.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.visavis.web.show.Reader;
import org.visavis.web.text.Texts;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Locale;

/** Tells a refusal: beside the form to whoever typed it, as a page, or as problem+json. */
public final class Teller {
    private static final String TOLD = Teller.class.getName();

    private final Texts texts;
    private final JsonMapper json;
    private final ProblemPage page;
    private final BackToTheForm form;

    /** Tells in these words. */
    public Teller(Texts texts, JsonMapper json, ProblemPage page, BackToTheForm form) {
        this.texts = texts;
        this.json = json;
        this.page = page;
        this.form = form;
    }

    /** Answers the request with this refusal; does nothing when an answer is already on its way. */
    public void tell(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted() || request.getAttribute(TOLD) != null) {
            return;
        }
        request.setAttribute(TOLD, true);
        response.reset();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        refusal.headers().forEach(response::setHeader);
        Locale locale = Reader.locale(request);
        Problem problem = Problem.of(refusal, texts, locale);
        if (Reader.isFormOfBrowser(request) && form.sentBack(problem, request, response)) {
            return;
        }
        response.setStatus(problem.status());
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language, Cookie, Authorization");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        if (!Reader.prefersHtml(request) || !page.rendered(problem, request, response)) {
            writeJson(problem, response);
        }
    }

    private void writeJson(Problem problem, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = json.writeValueAsBytes(problem.document());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.getOutputStream().flush();
    }
}

package org.visavis.web.form;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.visavis.web.keep.Shelf;
import org.visavis.web.show.LocalPath;
import org.visavis.web.show.Reader;
import org.visavis.web.who.WhoIsAsking;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Objects;

/**
 * Tells an {@link Answer}: to programs as JSON, to browsers where to look, which is what was
 * changed unless the form says in {@code then} on which page of ours one goes on.
 */
public final class AnswerReturned implements HandlerMethodReturnValueHandler {

    /** What a program reads. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Body(
            String id,
            @Nullable String dossier,
            @Nullable Integer number,
            @Nullable Long version,
            @Nullable Long seen) {}

    private static final Logger LOG = LoggerFactory.getLogger(AnswerReturned.class);

    private final JsonMapper json;
    private final Shelf shelf;

    /** Writes with this; the draft of a form that was sent is kept there no longer. */
    public AnswerReturned(JsonMapper json, Shelf shelf) {
        this.json = json;
        this.shelf = shelf;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == Answer.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        Answer answer = (Answer) Objects.requireNonNull(returned, "an Answer");
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        container.setRequestHandled(true);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (Reader.isFormOfBrowser(request)) {
            forgetDraft(request.getRequestURI());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, page(answer, request));
        } else {
            write(answer, response);
        }
    }

    /** What was asked is done: a draft that stays behind is no reason to say otherwise. */
    private void forgetDraft(String action) {
        try {
            WhoIsAsking.now().ifPresent(who -> shelf.forget(who, Shelf.draft(action)));
        } catch (DataAccessException | TransactionException unreached) {
            LOG.warn("The draft of a form that was sent could not be removed", unreached);
        }
    }

    private static String page(Answer answer, HttpServletRequest request) {
        String page = LocalPath.of(request.getParameter("then")).orElse(answer.page());
        return answer.seen() == null
                ? page
                : LocalPath.with(page, "seen", answer.seen().toString());
    }

    private void write(Answer answer, HttpServletResponse response) throws IOException {
        byte[] body =
                json.writeValueAsBytes(
                        new Body(
                                answer.id(),
                                answer.dossier(),
                                answer.number(),
                                answer.version(),
                                answer.seen()));
        response.setStatus(answer.status());
        response.setHeader(HttpHeaders.LOCATION, answer.location());
        if (answer.version() != null) {
            response.setHeader(HttpHeaders.ETAG, "\"" + answer.version() + "\"");
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

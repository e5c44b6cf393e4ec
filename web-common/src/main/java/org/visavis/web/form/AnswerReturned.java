package org.visavis.web.form;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.visavis.web.show.LocalPath;
import org.visavis.web.show.Reader;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Objects;

/** Tells an {@link Answer}: to programs as JSON, to browsers where to look. */
public final class AnswerReturned implements HandlerMethodReturnValueHandler {

    /** What a program reads. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Body(
            String id,
            @Nullable String dossier,
            @Nullable Integer number,
            @Nullable Long version,
            @Nullable Long seen) {}

    private final JsonMapper json;

    /** Writes with this. */
    public AnswerReturned(JsonMapper json) {
        this.json = json;
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
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, page(answer));
        } else {
            write(answer, response);
        }
    }

    private static String page(Answer answer) {
        return answer.seen() == null
                ? answer.page()
                : LocalPath.with(answer.page(), "seen", answer.seen().toString());
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

package org.visavis.web.form;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.visavis.web.show.Reader;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a controller the {@link Submission} that was sent to it. */
public final class SubmissionArgument implements HandlerMethodArgumentResolver {
    /** The longest JSON body, in bytes. */
    public static final int LONGEST_BODY = 1 << 20;

    private static final Pattern VERSION = Pattern.compile("\"?(\\d{1,18})\"?");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Submission resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        return read(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    /** What this request asks. */
    static Submission read(HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        boolean form = isForm(request);
        ObjectNode body = form ? FormBody.read(request) : json(request);
        Strings.refuseUnstorable(body);
        Submission.Envelope envelope =
                new Submission.Envelope(
                        key(request, form),
                        version(request, form),
                        Digest.of(request.getMethod(), request.getRequestURI(), body),
                        Reader.isFormOfBrowser(request),
                        Reader.locale(request));
        return new Submission(body, envelope);
    }

    private static boolean isForm(HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        String type = request.getContentType();
        if (type == null) {
            return false;
        }
        MediaType media = MediaType.parseMediaType(type);
        return MediaType.APPLICATION_FORM_URLENCODED.includes(media)
                || MediaType.MULTIPART_FORM_DATA.includes(media);
    }

    private static ObjectNode json(HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new TooLong();
        }
        String type = request.getContentType();
        boolean json =
                type == null
                        || MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.valueOf(type))
                        || MediaType.valueOf(type).getSubtype().endsWith("+json");
        if (body.length > 0 && (type == null || !json)) {
            throw new HttpMediaTypeNotSupportedException(
                    "Expected application/json or a form, but got " + type);
        }
        return Json.read(body);
    }

    private static @Nullable UUID key(HttpServletRequest request, boolean form) {
        String key = given(request.getHeader("Idempotency-Key"), request, form, "key");
        if (key == null) {
            return null;
        }
        UUID id = Parse.id(key.replaceAll("^\"|\"$", ""));
        if (id == null) {
            throw new BadRequest("malformed-key");
        }
        return id;
    }

    private static @Nullable Long version(HttpServletRequest request, boolean form) {
        String version = given(request.getHeader(HttpHeaders.IF_MATCH), request, form, "version");
        if (version == null || version.equals("*")) {
            return null;
        }
        Matcher number = VERSION.matcher(version);
        if (!number.matches()) {
            throw new BadRequest("malformed-version");
        }
        return Long.valueOf(number.group(1));
    }

    private static @Nullable String given(
            @Nullable String header, HttpServletRequest request, boolean form, String field) {
        String value = header == null && form ? request.getParameter(field) : header;
        return value == null || value.isBlank() ? null : value.strip();
    }
}

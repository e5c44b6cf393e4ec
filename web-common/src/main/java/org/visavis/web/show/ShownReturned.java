package org.visavis.web.show;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Shows a {@link Shown} to people as a page, to programs as JSON or as lines. */
public final class ShownReturned implements HandlerMethodReturnValueHandler {
    private final SingletonSupplier<Pages> pages;
    private final JsonMapper json;

    /** Pages come from these, if there are any. */
    public ShownReturned(ObjectProvider<Pages> pages, JsonMapper json) {
        this.pages = SingletonSupplier.ofNullable(pages::getIfAvailable);
        this.json = json;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == Shown.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        Shown shown = (Shown) Objects.requireNonNull(returned, "a Shown");
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language, Cookie, Authorization");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Locale locale = Reader.locale(request);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        Pages available = pages.get();
        if (available != null && Reader.prefersHtml(request)) {
            Map<String, Object> model = PageModel.of(request);
            model.put("page", shown.model());
            model.putAll(shown.extras().get());
            container.addAllAttributes(model);
            container.setView(available.page(shown.template(), locale));
        } else if (shown.lines() != null && !Reader.namesJson(request)) {
            container.setRequestHandled(true);
            response.setContentType("text/plain;charset=UTF-8");
            shown.lines().writeTo(response.getWriter());
        } else {
            container.setRequestHandled(true);
            write(shown.model(), response);
        }
    }

    private void write(Object model, HttpServletResponse response) throws IOException {
        byte[] body = json.writeValueAsBytes(model);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

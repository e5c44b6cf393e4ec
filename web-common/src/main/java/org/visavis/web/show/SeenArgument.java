package org.visavis.web.show;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.visavis.web.form.BadRequest;

import java.util.OptionalLong;

/** Reads {@code ?seen=}. */
public final class SeenArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Seen.class;
    }

    @Override
    public Seen resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String seen = request.getParameter("seen");
        if (seen == null || seen.isEmpty()) {
            return new Seen(OptionalLong.empty());
        }
        if (!seen.matches("\\d{1,18}")) {
            throw new BadRequest("malformed-seen");
        }
        return new Seen(OptionalLong.of(Long.parseLong(seen)));
    }
}

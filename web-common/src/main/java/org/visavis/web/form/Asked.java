package org.visavis.web.form;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import tools.jackson.databind.node.ObjectNode;

import java.util.Objects;
import java.util.function.Function;

/** The parameters of a GET ({@code ?asOf=}, {@code ?after=}), read as strictly as a body. */
public final class Asked {
    private final ObjectNode parameters;

    private Asked(ObjectNode parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads the parameters, all of them, and then says at once all that is wrong.
     *
     * @throws BadRequest when any parameter that was asked for is missing or malformed
     */
    public <T> T read(Function<Fields, T> reading) {
        return Submission.read(parameters, reading);
    }

    static Asked of(HttpServletRequest request) {
        ObjectNode parameters = FormBody.parameters(request.getParameterMap());
        Strings.refuseUnstorable(parameters);
        return new Asked(parameters);
    }

    /** Gives a controller the parameters as a plain argument. */
    public static final class Argument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Asked.class;
        }

        @Override
        public Asked resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return Asked.of(
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }
}

package org.visavis.web.who;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Optional;

/** Gives a controller the {@link Person} who is asking. */
public final class PersonArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return isPerson(parameter) || isOptionalPerson(parameter);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Person> person = WhoIsAsking.now();
        if (isOptionalPerson(parameter)) {
            return person;
        }
        if (person.isEmpty() && !parameter.isOptional()) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in.");
        }
        return person.orElse(null);
    }

    private static boolean isPerson(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    private static boolean isOptionalPerson(MethodParameter parameter) {
        return parameter.getParameterType() == Optional.class
                && ResolvableType.forMethodParameter(parameter).resolveGeneric(0) == Person.class;
    }
}

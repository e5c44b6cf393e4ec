package org.visavis.store.axon;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.visavis.store.Header;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

/** Lets a command handler ask for the {@link Header} of its command as a parameter. */
final class HeaderParameter implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Header> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Header.class ? new Resolver() : null;
    }

    private static final class Resolver implements ParameterResolver<Header> {
        @Override
        public Header resolveParameterValue(Message<?> message) {
            return Exchange.current().envelope().header();
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey(Exchange.KEY);
        }
    }
}

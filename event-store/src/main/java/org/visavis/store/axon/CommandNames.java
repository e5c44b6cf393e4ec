package org.visavis.store.axon;

import org.axonframework.commandhandling.CommandHandler;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name under which Axon looks for the handler of a command: that of the type which a handler
 * asks for. It is the command's own, or that of a family of commands, an interface of theirs; so
 * one handler may take a whole sealed family and leave it to the compiler to find a forgotten one.
 */
final class CommandNames {
    private final Set<Class<?>> handled;
    private final ClassValue<String> names =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> command) {
                    return family(command).orElse(command).getName();
                }
            };

    CommandNames(Collection<Class<?>> aggregates) {
        this.handled =
                aggregates.stream()
                        .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                        .map(Method::getParameterTypes)
                        .map(parameters -> parameters[0])
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The command's own name where nobody handles it, so that Axon says so. */
    String of(Object command) {
        return names.get(command.getClass());
    }

    private Optional<Class<?>> family(Class<?> type) {
        return handled.contains(type)
                ? Optional.of(type)
                : Stream.of(type.getInterfaces())
                        .map(this::family)
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}

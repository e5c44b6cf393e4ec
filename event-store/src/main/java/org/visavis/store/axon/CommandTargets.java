package org.visavis.store.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;

/**
 * Which aggregate a command is for: the component of the record that {@link
 * TargetAggregateIdentifier} marks. It is looked for once per kind of command; Axon's own resolver
 * looks through all annotations at each command, which took a sixth of the time of one.
 */
final class CommandTargets implements CommandTargetResolver {
    private final ClassValue<Method> identifiers =
            new ClassValue<>() {
                @Override
                protected Method computeValue(Class<?> command) {
                    return identifierOf(command);
                }
            };

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the command is no record with such a component
     */
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        Object command = message.getPayload();
        try {
            Object id = identifiers.get(command.getClass()).invoke(command);
            return new VersionedAggregateIdentifier(Objects.requireNonNull(id, "identifier"), null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method identifierOf(Class<?> command) {
        RecordComponent[] components = command.getRecordComponents();
        if (components == null) {
            throw noneIn(command);
        }
        Method accessor =
                Arrays.stream(components)
                        .map(RecordComponent::getAccessor)
                        .filter(it -> it.isAnnotationPresent(TargetAggregateIdentifier.class))
                        .findFirst()
                        .orElseThrow(() -> noneIn(command));
        accessor.setAccessible(true);
        return accessor;
    }

    private static IllegalArgumentException noneIn(Class<?> command) {
        return new IllegalArgumentException(
                "Expected a record with a @TargetAggregateIdentifier, but got "
                        + command.getName());
    }
}

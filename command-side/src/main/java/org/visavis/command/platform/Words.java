package org.visavis.command.platform;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Reason;
import org.visavis.events.agent.AgentId;
import org.visavis.store.ClaimTaken;
import org.visavis.store.Conflict;
import org.visavis.store.StaleVersion;
import org.visavis.web.problem.NotVisible;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gives each reason for a no its status, and what its sentence speaks of. */
public final class Words {
    private final Function<AgentId, String> names;
    private final Function<String, Optional<AgentId>> referents;

    /**
     * @param names the name of an agent, as it is now
     * @param referents who answers for the dossier of this stream, if it is one
     */
    public Words(Function<AgentId, String> names, Function<String, Optional<AgentId>> referents) {
        this.names = names;
        this.referents = referents;
    }

    RuntimeException of(Reason reason) {
        return switch (reason) {
            case Reason.NotVisible() -> new NotVisible();
            case Reason.Conflict conflict -> told(conflict, 409);
            case Reason.Rule rule -> told(rule, 422);
        };
    }

    RuntimeException of(StaleVersion stale) {
        return overtaken(stale.stream(), stale.expected(), stale.actual());
    }

    RuntimeException of(Conflict conflict) {
        return overtaken(conflict.stream(), null, conflict.actualVersion());
    }

    RuntimeException of(ClaimTaken taken) {
        String kind = taken.claim().substring(0, taken.claim().indexOf(':'));
        return new Told(kind + "-taken", 409, List.of(), Map.of(), kind);
    }

    private Told overtaken(String stream, @Nullable Long expected, long actual) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (expected != null) {
            details.put("expectedVersion", expected);
        }
        details.put("version", actual);
        Optional<AgentId> referent = referents.apply(stream);
        referent.ifPresent(agent -> details.put("referent", agent.value()));
        String name = referent.map(names).orElse("");
        return referent.isPresent()
                ? new Told(
                        "stale-dossier",
                        409,
                        List.of(expected == null ? actual - 1 : expected, actual, name),
                        details,
                        null)
                : new Told(
                        "stale-version",
                        409,
                        List.of(expected == null ? actual - 1 : expected, actual),
                        details,
                        null);
    }

    private Told told(Reason reason, int status) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (RecordComponent component : reason.getClass().getRecordComponents()) {
            details.put(component.getName(), plain(valueOf(reason, component)));
        }
        List<Object> arguments =
                List.of(reason.getClass().getRecordComponents()).stream()
                        .map(component -> readable(valueOf(reason, component)))
                        .toList();
        return new Told(
                reason.name(),
                status,
                arguments,
                details,
                reason.field().orElse(null),
                reason.missing());
    }

    private Object readable(Object value) {
        return switch (value) {
            case AgentId agent -> names.apply(agent);
            case Instant instant -> instant;
            case Integer number -> number;
            case LocalDate day -> day;
            case Collection<?> several -> several.size();
            default -> value.toString();
        };
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Optional<?> optional when optional.isPresent() -> optional.get().toString();
            case Collection<?> several -> several.stream().map(Object::toString).toList();
            default -> value.toString();
        };
    }

    private static Object valueOf(Reason reason, RecordComponent component) {
        try {
            return component.getAccessor().invoke(reason);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's components can be read", e);
        }
    }
}

package org.visavis.command.platform;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Reason;
import org.visavis.web.problem.Refusal;
import org.visavis.web.problem.Unavailable;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A no on its way to whoever asked. */
final class Told extends RuntimeException implements Refusal {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final String reason;
    private final int status;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> details;
    private final @Nullable String field;
    private final transient List<String> missing;

    Told(
            String reason,
            int status,
            List<Object> arguments,
            Map<String, Object> details,
            @Nullable String field) {
        this(reason, status, arguments, details, field, List.of());
    }

    Told(
            String reason,
            int status,
            List<Object> arguments,
            Map<String, Object> details,
            @Nullable String field,
            List<String> missing) {
        super(reason, null, false, false);
        this.reason = reason;
        this.status = status;
        this.arguments = arguments;
        this.details = details;
        this.field = field;
        this.missing = missing;
    }

    static Told keyReused() {
        return new Told("key-reused", 422, List.of(), Map.of(), null);
    }

    boolean isBecause(Reason other) {
        return reason.equals(other.name());
    }

    static RuntimeException unavailable(RuntimeException cause) {
        return new Unavailable("The store does not answer", A_MOMENT, cause);
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public List<String> missing() {
        return missing;
    }

    @Override
    public Map<String, Object> details() {
        return details;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}

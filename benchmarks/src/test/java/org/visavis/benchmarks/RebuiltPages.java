package org.visavis.benchmarks;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of a service that runs, made anew as an administrator asks for it. */
final class RebuiltPages {
    private static final Pattern TOLD = Pattern.compile("(\\d+) events, (\\d+) per second, (.*)");

    private RebuiltPages() {}

    /** How many events were projected in a second, indexes included. */
    static long perSecond(Wire administrator) {
        administrator.post("/operations/rebuild", Map.of());
        JsonNode task = latest(administrator);
        while (task.get("endedAt").isNull()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            task = latest(administrator);
        }
        System.out.println(task.get("outcome").asString() + ": " + task.get("told").asString());
        return Long.parseLong(told(task).group(2));
    }

    /** How many events that were, the last time. */
    static long events(Wire administrator) {
        return Long.parseLong(told(latest(administrator)).group(1));
    }

    private static Matcher told(JsonNode task) {
        Matcher told = TOLD.matcher(task.get("told").asString());
        if (!told.matches()) {
            throw new IllegalStateException("Expected figures, but was told: " + task);
        }
        return told;
    }

    private static JsonNode latest(Wire administrator) {
        return administrator.get("/operations").get("tasks").get(0);
    }
}

package org.visavis.command.imports;

import org.visavis.command.imports.xes.LogBroken;
import org.visavis.web.problem.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was handed in is no log that could be read; nothing of it was kept. */
final class UnreadableLog extends RuntimeException implements Refusal {
    private final transient LogBroken broken;

    UnreadableLog(LogBroken broken) {
        super(broken);
        this.broken = broken;
    }

    @Override
    public String reason() {
        return broken.why().code();
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String messageKey() {
        return "import.broken." + reason();
    }

    @Override
    public List<Object> arguments() {
        List<Object> arguments = new ArrayList<>(List.of(broken.line()));
        arguments.addAll(broken.arguments());
        return arguments;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("line", broken.line());
    }

    @Override
    public String field() {
        return "file";
    }
}

package org.visavis.web.form;

import org.visavis.web.problem.FieldProblem;
import org.visavis.web.problem.Refusal;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent cannot be understood (400): every wrong field at once, or the body as a whole. */
public final class BadRequest extends RuntimeException implements Refusal {
    private final String reason;
    private final transient List<FieldProblem> problems;

    /** Some fields are missing or malformed. */
    public BadRequest(List<FieldProblem> problems) {
        super("Wrong fields: " + names(problems));
        this.reason = "malformed-fields";
        this.problems = List.copyOf(problems);
    }

    /**
     * The request as a whole is malformed.
     *
     * @param reason which text tells it: {@code refused.<reason>.detail}
     */
    public BadRequest(String reason) {
        super(reason);
        this.reason = reason;
        this.problems = List.of();
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public int status() {
        return 400;
    }

    @Override
    public List<Object> arguments() {
        return problems.isEmpty() ? List.of() : List.of(names(problems));
    }

    @Override
    public List<String> missing() {
        return problems.stream()
                .filter(problem -> problem.kind() == FieldProblem.Kind.MISSING)
                .map(FieldProblem::field)
                .toList();
    }

    @Override
    public List<FieldProblem> fields() {
        return problems;
    }

    private static String names(List<FieldProblem> problems) {
        return problems.stream()
                .map(FieldProblem::field)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

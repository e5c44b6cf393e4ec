package org.visavis.benchmarks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A small aggregate, the same over both engines: its events carry a text of some 600 bytes. */
public class Memo {
    static final String TEXT = "x".repeat(580);

    @AggregateIdentifier private @Nullable String id;
    private int lines;

    /** Begin one. */
    record Begin(@TargetAggregateIdentifier String memo, String text) {}

    /** Add a line to one that was begun. */
    record Add(@TargetAggregateIdentifier String memo, String text) {}

    /** It has its first line. */
    record Begun(String memo, String text) {}

    /** It has one line more. */
    record Added(int line, String text) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Begin command) {
        if (id != null) {
            throw new IllegalStateException("Expected no memo, but there is " + id);
        }
        apply(new Begun(command.memo(), command.text()));
    }

    @CommandHandler
    void handle(Add command) {
        apply(new Added(lines + 1, command.text()));
    }

    @EventSourcingHandler
    void on(Begun event) {
        id = event.memo();
        lines = 1;
    }

    @EventSourcingHandler
    void on(Added event) {
        lines = event.line();
    }
}

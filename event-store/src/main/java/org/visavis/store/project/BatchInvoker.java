package org.visavis.store.project;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.visavis.store.Recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers the events of Axon's unit of work and projects them as one batch before its commit. */
final class BatchInvoker implements EventHandlerInvoker {
    private static final String BATCH = "org.visavis.store.batch";

    private final Consumer<List<Recorded>> projecting;
    private final Reached reached;

    BatchInvoker(Consumer<List<Recorded>> projecting, Reached reached) {
        this.projecting = projecting;
        this.reached = reached;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var unitOfWork = CurrentUnitOfWork.get();
        List<Recorded> batch =
                unitOfWork.getOrComputeResource(
                        BATCH,
                        key -> {
                            var started = new ArrayList<Recorded>();
                            unitOfWork.onPrepareCommit(u -> projecting.accept(started));
                            unitOfWork.afterCommit(
                                    u -> reached.reach(started.getLast().position()));
                            return started;
                        });
        batch.add((Recorded) message.getPayload());
    }
}

package org.visavis.store.lamp;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.visavis.store.lamp.LampCommand.Blink;
import org.visavis.store.lamp.LampCommand.Give;
import org.visavis.store.lamp.LampCommand.Install;
import org.visavis.store.lamp.LampCommand.SwitchOff;
import org.visavis.store.lamp.LampCommand.SwitchOn;

/** A lamp that decides. */
public class Lamp {
    @AggregateIdentifier private @Nullable String id;
    private boolean on;

    /** A no to a command, as an aggregate says it. */
    public static final class Refused extends RuntimeException {
        /** With the reason. */
        public Refused(String reason) {
            super(reason);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Install command) {
        if (id != null) {
            throw new Refused("Expected no lamp, but there is one");
        }
        apply(new LampEvent.Installed(command.lamp(), command.place()));
    }

    @CommandHandler
    void handle(SwitchOn command) {
        if (!on) {
            apply(new LampEvent.SwitchedOn(command.watt()));
        }
    }

    @CommandHandler
    void handle(SwitchOff command) {
        if (!on) {
            throw new Refused("Expected the lamp to be on, but it is off");
        }
        apply(new LampEvent.SwitchedOff());
    }

    @CommandHandler
    void handle(Blink command) {
        for (int i = 0; i < command.times(); i++) {
            apply(new LampEvent.SwitchedOn(1));
            apply(new LampEvent.SwitchedOff());
        }
    }

    @CommandHandler
    void handle(Give command) {
        apply(new LampEvent.Given(command.to(), command.witnesses()));
    }

    @EventSourcingHandler
    void on(LampEvent event) {
        switch (event) {
            case LampEvent.Installed installed -> id = installed.lamp();
            case LampEvent.SwitchedOn _ -> on = true;
            case LampEvent.SwitchedOff _ -> on = false;
            case LampEvent.Given _ -> {}
        }
    }
}

package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Reached;
import org.visavis.query.supervision.Counted.Detail;
import org.visavis.query.supervision.Counted.Kind;

import java.time.Instant;

/** Notes what a board counts of an event, part by part. */
final class Counting {
    private final DossierEvent event;
    private final Kind kind;
    private @Nullable String organisation;
    private @Nullable String procedure;
    private int number;
    private @Nullable String agent;
    private @Nullable Channel channel;
    private @Nullable Direction direction;
    private @Nullable Reached reached;
    private @Nullable Detail detail;
    private @Nullable Instant due;
    private @Nullable Instant was;

    Counting(Kind kind, DossierEvent event) {
        this.kind = kind;
        this.event = event;
    }

    Counting of(String whichOrganisation, String whichProcedure) {
        organisation = whichOrganisation;
        procedure = whichProcedure;
        return this;
    }

    Counting number(int which) {
        number = which;
        return this;
    }

    Counting by(AgentId whom) {
        agent = whom.value();
        return this;
    }

    Counting on(@Nullable Channel which) {
        channel = which;
        return this;
    }

    Counting towards(@Nullable Direction which) {
        direction = which;
        return this;
    }

    Counting reaching(@Nullable Reached how) {
        reached = how;
        return this;
    }

    Counting saying(@Nullable Detail more) {
        detail = more;
        return this;
    }

    Counting due(@Nullable Instant instant) {
        due = instant;
        return this;
    }

    Counting insteadOf(Instant recorded) {
        was = recorded;
        return this;
    }

    Counted at(long position, Instant knownAt) {
        return new Counted(
                event.dossier().value(),
                position,
                kind,
                organisation,
                procedure,
                number,
                agent,
                channel,
                direction,
                reached,
                detail,
                due,
                was,
                event.happenedAt(),
                knownAt);
    }
}

package org.visavis.query.erasure;

import org.visavis.events.Id;
import org.visavis.events.agent.AgentId;
import org.visavis.events.party.PartyErasure;
import org.visavis.events.party.PartyErasure.ErasureAsked;
import org.visavis.events.party.PartyErasure.ErasureConfirmed;
import org.visavis.events.party.PartyErasure.ErasureRefused;
import org.visavis.events.party.PartyErasure.ErasureWithdrawn;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what was asked and answered about forgetting each party. */
public final class ErasureProjector implements Projector {
    private static final Table ERASURES = new Table("erasure", "party");
    private static final Insert ASKED =
            ERASURES.put(
                    List.of("party"),
                    "party",
                    "state",
                    "ground",
                    "visa",
                    "asked_by",
                    "asked_at",
                    "answered_by",
                    "answered_at");
    private static final Change ANSWERED =
            ERASURES.set("state", "answered_by", "answered_at").where("party");
    private static final Insert ERASED =
            ERASURES.put(
                    List.of("party"),
                    "party",
                    "state",
                    "ground",
                    "visa",
                    "asked_by",
                    "answered_by",
                    "erased_at",
                    "also");

    private final Rows rows;

    /** Writes there. */
    public ErasureProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof PartyErasure event) {
            on(event);
        }
    }

    private void on(PartyErasure event) {
        switch (event) {
            case ErasureAsked it -> asked(it);
            case ErasureConfirmed it -> answered(it, "CONFIRMED", it.by(), it.happenedAt());
            case ErasureRefused it -> answered(it, "REFUSED", it.by(), it.happenedAt());
            case ErasureWithdrawn it -> answered(it, "WITHDRAWN", it.by(), it.happenedAt());
            case PartyErased it -> erased(it);
        }
    }

    private void asked(ErasureAsked it) {
        rows.write(
                ASKED,
                it.party().value(),
                "ASKED",
                it.ground().name(),
                it.visa(),
                it.by().value(),
                it.happenedAt(),
                null,
                null);
    }

    private void answered(PartyErasure it, String state, AgentId by, Instant at) {
        rows.write(ANSWERED, state, by.value(), at, it.party().value());
    }

    private void erased(PartyErased it) {
        rows.write(
                ERASED,
                it.party().value(),
                "ERASED",
                it.ground().name(),
                it.visa(),
                it.askedBy().value(),
                it.confirmedBy().value(),
                it.happenedAt(),
                Stream.concat(it.records().stream(), it.contacts().stream())
                        .map(Id.class::cast)
                        .map(Id::value)
                        .toArray(String[]::new));
    }

    @Override
    public List<Table> tables() {
        return List.of(ERASURES);
    }
}

package org.visavis.query.erasure;

import org.springframework.jdbc.core.JdbcTemplate;
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

import java.sql.Timestamp;
import java.time.Instant;
import java.util.stream.Stream;

/** Keeps what was asked and answered about forgetting each party. */
public final class ErasureProjector implements Projector {
    private final JdbcTemplate jdbc;

    public ErasureProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
        jdbc.update(
                """
                insert into erasure (party, state, ground, visa, asked_by, asked_at)
                values (?, 'ASKED', ?, ?, ?, ?)
                on conflict (party) do update set state = excluded.state,
                    ground = excluded.ground, visa = excluded.visa,
                    asked_by = excluded.asked_by, asked_at = excluded.asked_at,
                    answered_by = null, answered_at = null
                """,
                it.party().value(),
                it.ground().name(),
                it.visa(),
                it.by().value(),
                Timestamp.from(it.happenedAt()));
    }

    private void answered(PartyErasure it, String state, AgentId by, Instant at) {
        jdbc.update(
                "update erasure set state = ?, answered_by = ?, answered_at = ? where party = ?",
                state,
                by.value(),
                Timestamp.from(at),
                it.party().value());
    }

    private void erased(PartyErased it) {
        jdbc.update(
                """
                insert into erasure (party, state, ground, visa, asked_by, answered_by, erased_at,
                    also)
                values (?, 'ERASED', ?, ?, ?, ?, ?, ?)
                on conflict (party) do update set state = excluded.state,
                    ground = excluded.ground, visa = excluded.visa,
                    asked_by = excluded.asked_by, answered_by = excluded.answered_by,
                    erased_at = excluded.erased_at, also = excluded.also
                """,
                it.party().value(),
                it.ground().name(),
                it.visa(),
                it.askedBy().value(),
                it.confirmedBy().value(),
                Timestamp.from(it.happenedAt()),
                Stream.concat(it.records().stream(), it.contacts().stream())
                        .map(Id.class::cast)
                        .map(Id::value)
                        .toArray(String[]::new));
    }

    @Override
    public void reset() {
        jdbc.execute("truncate erasure");
    }
}

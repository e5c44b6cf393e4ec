package org.visavis.query.pseudonym;

import org.visavis.events.agent.Pseudonym;
import org.visavis.events.agent.Pseudonym.PseudonymAsked;
import org.visavis.events.agent.Pseudonym.PseudonymEnded;
import org.visavis.events.agent.Pseudonym.PseudonymGranted;
import org.visavis.events.agent.Pseudonym.PseudonymRefused;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** Keeps what was asked last for each agent, and what became of it. */
public final class PseudonymProjector implements Projector {
    private static final String ERASED = "";
    private static final Table PSEUDONYMS = new Table("pseudonym", "agent");
    private static final Insert ASKED =
            PSEUDONYMS.put(
                    List.of("agent"),
                    "agent",
                    "ground",
                    "words",
                    "asked_by",
                    "asked_at",
                    "granted_by",
                    "granted_at",
                    "refused_by",
                    "refused_at",
                    "reason",
                    "ended_at");
    private static final Change GRANTED = PSEUDONYMS.set("granted_by", "granted_at").where("agent");
    private static final Change REFUSED =
            PSEUDONYMS.set("refused_by", "refused_at", "reason").where("agent");
    private static final Change ENDED = PSEUDONYMS.set("ended_at").where("agent");

    private final Rows rows;

    /** Writes there. */
    public PseudonymProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof Pseudonym event) {
            on(event);
        }
    }

    private void on(Pseudonym event) {
        String agent = event.agent().value();
        switch (event) {
            case PseudonymAsked it ->
                    rows.write(
                            ASKED,
                            agent,
                            it.ground().name(),
                            it.words().orElse(ERASED),
                            it.by().value(),
                            it.happenedAt(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
            case PseudonymGranted it ->
                    rows.write(GRANTED, it.by().value(), it.happenedAt(), agent);
            case PseudonymRefused it ->
                    rows.write(
                            REFUSED,
                            it.by().value(),
                            it.happenedAt(),
                            it.reason().orElse(ERASED),
                            agent);
            case PseudonymEnded it -> rows.write(ENDED, it.happenedAt(), agent);
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(PSEUDONYMS);
    }
}

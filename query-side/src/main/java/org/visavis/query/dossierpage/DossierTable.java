package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Work;
import org.visavis.events.privacy.Confidential;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;

import java.time.Instant;

/**
 * Tables that tell one subject of dossiers: each overrides the chapters that it reads. The row of
 * the dossier itself is there when they are written: organisation and party are taken from it.
 */
abstract class DossierTable implements Projector {
    private final JdbcTemplate jdbc;
    private final String tables;
    private final Writes writes = new Writes();

    DossierTable(JdbcTemplate jdbc, String... tables) {
        this.jdbc = jdbc;
        this.tables = String.join(", ", tables);
    }

    /** Where and when an event was recorded. */
    record Place(String dossier, long position, Instant at, Instant knownAt) {}

    void write(Referral event, Place place, Writes into) {}

    void write(HandOver event, Place place, Writes into) {}

    void write(Participation event, Place place, Writes into) {}

    void write(Conversation event, Place place, Writes into) {}

    void write(Requests event, Place place, Writes into) {}

    void write(Pledges event, Place place, Writes into) {}

    void write(Work event, Place place, Writes into) {}

    void write(Escalation event, Place place, Writes into) {}

    void write(Correction event, Place place, Writes into) {}

    void write(Voice event, Place place, Writes into) {}

    void write(Closing event, Place place, Writes into) {}

    private void chapter(DossierEvent event, Place place) {
        switch (event) {
            case Opening _, Course _ -> {
                // The dossier's own row tells it all.
            }
            case Referral it -> write(it, place, writes);
            case HandOver it -> write(it, place, writes);
            case Participation it -> write(it, place, writes);
            case Conversation it -> write(it, place, writes);
            case Requests it -> write(it, place, writes);
            case Pledges it -> write(it, place, writes);
            case Work it -> write(it, place, writes);
            case Escalation it -> write(it, place, writes);
            case Correction it -> write(it, place, writes);
            case Voice it -> write(it, place, writes);
            case Closing it -> write(it, place, writes);
        }
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof DossierEvent event) {
            chapter(
                    event,
                    new Place(
                            event.dossier().value(),
                            recorded.position(),
                            event.happenedAt(),
                            recorded.recordedAt()));
        }
    }

    @Override
    public void flush() {
        writes.flush(jdbc);
    }

    @Override
    public void rolledBack() {
        writes.forget();
    }

    @Override
    public void reset() {
        jdbc.execute("truncate " + tables);
    }

    /** The words, or none where they were erased. */
    static String words(Confidential<String> said) {
        return said.orElse(DossierPage.ERASED);
    }

    static @Nullable String wordsIfAny(@Nullable Confidential<String> said) {
        return said == null ? null : words(said);
    }
}

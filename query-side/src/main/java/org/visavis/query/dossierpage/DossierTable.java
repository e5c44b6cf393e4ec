package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.InStead;
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Silence;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Work;
import org.visavis.events.privacy.Confidential;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.time.Instant;
import java.util.List;

/** Tables that tell one subject of dossiers: each overrides the chapters that it reads. */
abstract class DossierTable {
    private final List<Table> tables;

    DossierTable(Table... tables) {
        this.tables = List.of(tables);
    }

    /** The tables in which it writes. */
    final List<Table> tables() {
        return tables;
    }

    /**
     * Where and when an event was recorded, and the dossier as it stands with it.
     *
     * @param actor who caused it: an agent, a party, or the program
     */
    record Place(DossierPage page, long position, String actor, Instant at, Instant knownAt) {
        String dossier() {
            return page.id();
        }

        String organisation() {
            return page.matter().organisation();
        }

        String party() {
            return page.matter().party();
        }

        AgentId referent() {
            return page.answering().agent();
        }
    }

    void write(Referral event, Place place, Rows into) {}

    void write(HandOver event, Place place, Rows into) {}

    void write(Introduction event, Place place, Rows into) {}

    void write(Participation event, Place place, Rows into) {}

    void write(Conversation event, Place place, Rows into) {}

    void write(Correspondence event, Place place, Rows into) {}

    void write(Requests event, Place place, Rows into) {}

    void write(Ladder event, Place place, Rows into) {}

    void write(Silence event, Place place, Rows into) {}

    void write(Pledges event, Place place, Rows into) {}

    void write(Work event, Place place, Rows into) {}

    void write(Escalation event, Place place, Rows into) {}

    void write(Correction event, Place place, Rows into) {}

    void write(InStead event, Place place, Rows into) {}

    void write(Voice event, Place place, Rows into) {}

    void write(Closing event, Place place, Rows into) {}

    /** Writes what an event says on this subject. */
    final void write(DossierEvent event, Place place, Rows into) {
        switch (event) {
            case Opening _, Course _ -> {
                // The dossier's own row tells it all.
            }
            case Referral it -> write(it, place, into);
            case HandOver it -> write(it, place, into);
            case Introduction it -> write(it, place, into);
            case Participation it -> write(it, place, into);
            case Conversation it -> write(it, place, into);
            case Correspondence it -> write(it, place, into);
            case Requests it -> write(it, place, into);
            case Ladder it -> write(it, place, into);
            case Silence it -> write(it, place, into);
            case Pledges it -> write(it, place, into);
            case Work it -> write(it, place, into);
            case Escalation it -> write(it, place, into);
            case Correction it -> write(it, place, into);
            case InStead it -> write(it, place, into);
            case Voice it -> write(it, place, into);
            case Closing it -> write(it, place, into);
        }
    }

    /** The words, or none where they were erased. */
    static String words(Confidential<String> said) {
        return said.orElse(DossierPage.ERASED);
    }

    static @Nullable String wordsIfAny(@Nullable Confidential<String> said) {
        return said == null ? null : words(said);
    }
}

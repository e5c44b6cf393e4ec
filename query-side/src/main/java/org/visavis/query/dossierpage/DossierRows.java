package org.visavis.query.dossierpage;

import com.fasterxml.jackson.annotation.JsonFormat;

import org.jspecify.annotations.Nullable;
import org.visavis.events.wire.EventJson;
import org.visavis.query.dossierpage.Answering.Proposed;
import org.visavis.query.platform.Clock;
import org.visavis.query.platform.NextStep;
import org.visavis.query.platform.Plain;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps dossiers at a glance, one row each: the whole fold, and beside it, in columns, what lists
 * and boards ask for.
 */
final class DossierRows {
    /** Short, since it is read with each dossier: turns without names, instants as numbers. */
    private static final JsonMapper JSON =
            EventJson.mapper()
                    .rebuild()
                    .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .withConfigOverride(
                            Turn.class,
                            turn ->
                                    turn.setFormat(
                                            JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)))
                    .build();

    /** Made ready once, before several threads read and write at the same time. */
    private static final ObjectReader READER = JSON.readerFor(DossierPage.class);

    private static final ObjectWriter WRITER = JSON.writerFor(DossierPage.class);

    static final Table DOSSIERS = new Table("dossier", "id");

    private final Rows rows;
    private @Nullable Insert put;

    DossierRows(Rows rows) {
        this.rows = rows;
    }

    /** Those of these dossiers that are there, by identifier. */
    Map<String, DossierPage> find(Collection<String> ids) {
        Map<String, DossierPage> found = new HashMap<>();
        rows.texts(DOSSIERS, "fold", ids).forEach((id, fold) -> found.put(id, read(fold)));
        return found;
    }

    void save(DossierPage page) {
        Map<String, @Nullable Object> columns = columns(page);
        if (put == null) {
            put = DOSSIERS.put(List.of("id"), columns.keySet().toArray(String[]::new));
        }
        rows.write(put, columns.values().toArray());
    }

    /** The fold as it was written. */
    static DossierPage read(String fold) {
        return READER.readValue(fold);
    }

    /** The dossier's row, by the names of its columns. */
    static Map<String, @Nullable Object> columns(DossierPage page) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", page.id());
        row.put("version", page.version());
        row.put("opened_known_at", at(page.openedKnownAt()));
        matter(page.matter(), row);
        answering(page.answering(), row);
        standing(page.standing(), row);
        talk(page.talk(), row);
        raised(page.raised(), row);
        silent(page.silent(), row);
        owed(page.owed(), row);
        next(page.next(), row);
        clocks(page.clocks(), row);
        row.put("fold", WRITER.writeValueAsString(page));
        return row;
    }

    private static void matter(Matter matter, Map<String, @Nullable Object> row) {
        String reference = matter.reference();
        row.put("organisation", matter.organisation());
        row.put("procedure", matter.procedure());
        row.put("party", matter.party());
        row.put("reference", reference);
        row.put("title", matter.title());
        row.put(
                "search",
                Plain.of(reference == null ? matter.title() : reference + ' ' + matter.title()));
        row.put("channel", matter.channel() == null ? null : matter.channel().name());
        row.put("first_contact", matter.firstContact().value());
        row.put("referent_promised_by", at(matter.referentPromisedBy()));
        row.put("deadline", at(matter.deadline()));
        row.put("opened_at", at(matter.openedAt()));
    }

    private static void answering(Answering answering, Map<String, @Nullable Object> row) {
        Proposed proposed = answering.proposed();
        row.put("referent", answering.agent().value());
        row.put("referent_since", at(answering.since()));
        row.put("introduced_at", at(answering.introducedAt()));
        row.put("referral", answering.referral().name());
        row.put("referents", answering.periods().size());
        row.put("hand_over_to", proposed == null ? null : proposed.to().value());
        row.put("hand_over_since", proposed == null ? null : at(proposed.since()));
        row.put("hand_over_next", proposed == null ? null : at(proposed.next()));
        row.put("another_by", at(answering.anotherBy()));
    }

    private static void standing(Standing standing, Map<String, @Nullable Object> row) {
        Standing.Closed closed = standing.closed();
        row.put("closed_at", closed == null ? null : at(closed.at()));
        row.put("closed_known_at", closed == null ? null : at(closed.knownAt()));
        row.put("outcome", closed == null ? null : closed.outcome());
        row.put("suspended_since", at(standing.suspendedSince()));
    }

    private static void talk(Talk talk, Map<String, @Nullable Object> row) {
        row.put("interactions", talk.interactions());
        row.put("acts", talk.acts());
        row.put("unanswered_since", at(talk.unansweredSince()));
        row.put("first_human_at", at(talk.firstHumanAt()));
    }

    private static void raised(@Nullable Raised raised, Map<String, @Nullable Object> row) {
        row.put("escalation_level", raised == null ? null : raised.level());
        row.put("escalation_to", raised == null ? null : raised.to().value());
        row.put("escalation_since", raised == null ? null : at(raised.since()));
        row.put("escalation_taken", raised == null ? null : at(raised.takenUpAt()));
        row.put("escalation_by", raised == null ? null : at(raised.takeUpBy()));
    }

    private static void silent(@Nullable Silent silent, Map<String, @Nullable Object> row) {
        row.put("silent_to", silent == null ? null : silent.to().value());
        row.put("silent_since", silent == null ? null : at(silent.since()));
        row.put("silent_level", silent == null ? null : silent.level());
    }

    private static void owed(Owed owed, Map<String, @Nullable Object> row) {
        row.put("open_requests", owed.count(NextStep.REQUEST));
        row.put("open_actions", owed.count(NextStep.ACTION));
        row.put("open_promises", owed.count(NextStep.PROMISE));
        row.put("open_call_backs", owed.count(NextStep.CALL_BACK));
        row.put("alarms", owed.followUps().size());
    }

    private static void next(@Nullable Next next, Map<String, @Nullable Object> row) {
        row.put("next_what", next == null ? null : next.what().name());
        row.put("next_text", next == null ? null : next.text());
        row.put("due", next == null ? null : at(next.due()));
    }

    private static void clocks(Clocks clocks, Map<String, @Nullable Object> row) {
        Clock runs = clocks.runs();
        row.put("clock", runs == null ? null : runs.name());
        row.put("clock_since", runs == null ? null : at(clocks.since()));
        row.put("with_us_ms", clocks.before(Clock.WITH_US));
        row.put("with_party_ms", clocks.before(Clock.WITH_PARTY));
        row.put("with_partner_ms", clocks.before(Clock.WITH_PARTNER));
        row.put("suspended_ms", clocks.before(Clock.SUSPENDED));
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}

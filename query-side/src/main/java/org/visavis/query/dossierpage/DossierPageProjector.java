package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Work;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Feeds the tables of dossiers, of their referents' periods and of their acts, a batch at once. */
public final class DossierPageProjector implements Projector {
    private static final String INSERT_REFERRAL =
            """
            insert into referral (dossier, position, agent, happened_at, known_at, awaited)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String ACCEPT =
            """
            update referral set accepted_at = ?, accepted_known_at = ?
            where dossier = ? and position =
                (select max(position) from referral where dossier = ? and position < ?)
            """;
    private static final String INSERT_ACT =
            """
            insert into act
                (dossier, position, organisation, agent, by_referent, happened_at, known_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final DossierRows rows;
    private final Map<String, DossierPage> touched = new HashMap<>();
    private final List<Object[]> referrals = new ArrayList<>();
    private final List<Object[]> acceptances = new ArrayList<>();
    private final List<@Nullable Object[]> acts = new ArrayList<>();

    public DossierPageProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rows = new DossierRows(jdbc);
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof DossierEvent event) {
            on(event, recorded);
        }
    }

    private void on(DossierEvent event, Recorded recorded) {
        String id = event.dossier().value();
        if (event instanceof DossierOpened opened) {
            touched.put(id, DossierPage.opened(opened, recorded.recordedAt()));
            return;
        }
        DossierPage page = touched.computeIfAbsent(id, this::load);
        note(event, page, recorded);
        touched.put(id, page.evolve(event, recorded.recordedAt()));
    }

    private DossierPage load(String id) {
        return rows.find(id)
                .orElseThrow(() -> new IllegalStateException("Expected an opening of " + id));
    }

    private void note(DossierEvent event, DossierPage page, Recorded recorded) {
        switch (event) {
            case ReferentAssigned assigned ->
                    referrals.add(
                            new Object[] {
                                page.id(),
                                recorded.position(),
                                assigned.agent().value(),
                                at(assigned.happenedAt()),
                                at(recorded.recordedAt()),
                                assigned.acceptance() == Acceptance.AWAITED
                            });
            case AssignmentAccepted accepted ->
                    acceptances.add(
                            new Object[] {
                                at(accepted.happenedAt()),
                                at(recorded.recordedAt()),
                                page.id(),
                                page.id(),
                                recorded.position()
                            });
            case InteractionRecorded interaction ->
                    act(page, interaction.by(), null, event, recorded);
            case ActRecorded act -> act(page, act.by(), page.isReferent(act.by()), event, recorded);
            case DossierOpened _,
                    Closing _,
                    HandOver _,
                    Participation _,
                    Conversation _,
                    Requests _,
                    Pledges _,
                    Work _,
                    Escalation _,
                    Course _,
                    Correction _,
                    Voice _ -> {
                // The dossier's own row tells it all.
            }
        }
    }

    /**
     * @param byReferent what the order of a log's acts says; null where the time tells it
     */
    private void act(
            DossierPage page,
            AgentId by,
            @Nullable Boolean byReferent,
            DossierEvent event,
            Recorded recorded) {
        acts.add(
                new @Nullable Object[] {
                    page.id(),
                    recorded.position(),
                    page.matter().organisation(),
                    by.value(),
                    byReferent,
                    at(event.happenedAt()),
                    at(recorded.recordedAt())
                });
    }

    @Override
    public void flush() {
        rows.save(touched.values());
        jdbc.batchUpdate(INSERT_REFERRAL, referrals);
        jdbc.batchUpdate(ACCEPT, acceptances);
        jdbc.batchUpdate(INSERT_ACT, acts);
        rolledBack();
    }

    @Override
    public void rolledBack() {
        touched.clear();
        referrals.clear();
        acceptances.clear();
        acts.clear();
    }

    @Override
    public void reset() {
        rows.clear();
        jdbc.execute("truncate referral, act");
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}

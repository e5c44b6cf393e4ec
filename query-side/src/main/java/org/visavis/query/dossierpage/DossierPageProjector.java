package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Feeds the table of dossiers, and that of their acts, a batch at once. */
public final class DossierPageProjector implements Projector {
    private static final String INSERT_ACT =
            """
            insert into act
                (dossier, position, organisation, agent, by_referent, happened_at, known_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final DossierRows rows;
    private final Map<String, DossierPage> touched = new HashMap<>();
    private final Writes acts = new Writes();

    private DossierPageProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rows = new DossierRows(jdbc);
    }

    /** All that feed the tables of dossiers, in the order in which they have to. */
    public static List<Projector> all(JdbcTemplate jdbc) {
        return List.of(
                new DossierPageProjector(jdbc),
                new ReferralTable(jdbc),
                new ClosingTable(jdbc),
                new ExchangeTable(jdbc),
                new WorkTable(jdbc),
                new EscalationTable(jdbc),
                new ParticipantTable(jdbc),
                new VoiceTable(jdbc));
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
        if (event instanceof InteractionRecorded interaction) {
            act(page, interaction.by(), null, event, recorded);
        } else if (event instanceof ActRecorded act) {
            act(page, act.by(), page.isReferent(act.by()), event, recorded);
        }
        touched.put(id, page.evolve(event, recorded.recordedAt()));
    }

    private DossierPage load(String id) {
        return rows.find(id)
                .orElseThrow(() -> new IllegalStateException("Expected an opening of " + id));
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
                INSERT_ACT,
                page.id(),
                recorded.position(),
                page.matter().organisation(),
                by.value(),
                byReferent,
                event.happenedAt(),
                recorded.recordedAt());
    }

    @Override
    public void flush() {
        rows.save(touched.values());
        touched.clear();
        acts.flush(jdbc);
    }

    @Override
    public void rolledBack() {
        touched.clear();
        acts.forget();
    }

    @Override
    public void reset() {
        rows.clear();
        jdbc.execute("truncate act");
    }
}

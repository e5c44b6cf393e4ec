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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final List<Recorded> batch = new ArrayList<>();
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
        if (recorded.payload() instanceof DossierEvent) {
            batch.add(recorded);
        }
    }

    /** All dossiers of a batch are read at once, and written at once. */
    @Override
    public void flush() {
        Map<String, DossierPage> touched = rows.find(dossiersOfBatch());
        for (Recorded recorded : batch) {
            DossierEvent event = (DossierEvent) recorded.payload();
            touched.compute(
                    event.dossier().value(), (_, before) -> evolved(before, event, recorded));
        }
        rows.save(touched.values());
        acts.flush(jdbc);
        batch.clear();
    }

    private Set<String> dossiersOfBatch() {
        return batch.stream()
                .map(recorded -> ((DossierEvent) recorded.payload()).dossier().value())
                .collect(Collectors.toSet());
    }

    private DossierPage evolved(
            @Nullable DossierPage before, DossierEvent event, Recorded recorded) {
        if (event instanceof DossierOpened opened) {
            return DossierPage.opened(opened, recorded.recordedAt());
        }
        if (before == null) {
            throw new IllegalStateException("Expected an opening of " + event.dossier().value());
        }
        if (event instanceof InteractionRecorded interaction) {
            act(before, interaction.by(), null, event, recorded);
        } else if (event instanceof ActRecorded act) {
            act(before, act.by(), before.isReferent(act.by()), event, recorded);
        }
        return before.evolve(event, recorded.recordedAt());
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
    public void rolledBack() {
        batch.clear();
        acts.forget();
    }

    @Override
    public void reset() {
        rows.clear();
        jdbc.execute("truncate act");
    }
}

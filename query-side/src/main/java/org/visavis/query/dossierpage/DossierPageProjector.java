package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.query.dossierpage.DossierTable.Place;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Feeds all tables of dossiers: their own, that of their acts, and one for each subject. */
public final class DossierPageProjector implements Projector {
    static final Table ACTS = new Table("act", "dossier");
    private static final Insert ACT =
            ACTS.insert(
                    "dossier",
                    "position",
                    "organisation",
                    "agent",
                    "by_referent",
                    "happened_at",
                    "known_at");

    private final Rows rows;
    private final DossierRows dossiers;
    private final List<DossierTable> subjects =
            List.of(
                    new ReferralTable(),
                    new IntroductionTable(),
                    new ClosingTable(),
                    new ExchangeTable(),
                    new MessageTable(),
                    new AnswerTable(),
                    new WorkTable(),
                    new LadderTable(),
                    new InSteadTable(),
                    new EscalationTable(),
                    new ParticipantTable(),
                    new VoiceTable(),
                    new NoticeTable());
    private final List<Recorded> batch = new ArrayList<>();

    /** Writes there. */
    public DossierPageProjector(Rows rows) {
        this.rows = rows;
        this.dossiers = new DossierRows(rows);
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
        Map<String, DossierPage> touched = dossiers.find(dossiersOfBatch());
        for (Recorded recorded : batch) {
            DossierEvent event = (DossierEvent) recorded.payload();
            touched.compute(
                    event.dossier().value(), (_, before) -> evolved(before, event, recorded));
        }
        touched.values().forEach(dossiers::save);
        batch.clear();
    }

    private Set<String> dossiersOfBatch() {
        return batch.stream()
                .map(recorded -> ((DossierEvent) recorded.payload()).dossier().value())
                .collect(Collectors.toSet());
    }

    private DossierPage evolved(
            @Nullable DossierPage before, DossierEvent event, Recorded recorded) {
        DossierPage page = page(before, event, recorded);
        Place place =
                new Place(
                        page,
                        recorded.position(),
                        recorded.header().actor(),
                        event.happenedAt(),
                        recorded.recordedAt());
        if (event instanceof InteractionRecorded interaction) {
            act(interaction.by(), null, place);
        } else if (event instanceof MessageWritten written && written.by() != null) {
            act(written.by(), null, place);
        } else if (event instanceof ActRecorded act) {
            act(act.by(), before != null && before.isReferent(act.by()), place);
        }
        subjects.forEach(subject -> subject.write(event, place, rows));
        return page;
    }

    private static DossierPage page(
            @Nullable DossierPage before, DossierEvent event, Recorded recorded) {
        if (event instanceof DossierOpened opened) {
            return DossierPage.opened(opened, recorded.recordedAt());
        }
        if (before == null) {
            throw new IllegalStateException("Expected an opening of " + event.dossier().value());
        }
        return before.evolve(event, recorded.recordedAt());
    }

    /**
     * @param byReferent what the order of a log's acts says; null where the time tells it
     */
    private void act(AgentId by, @Nullable Boolean byReferent, Place place) {
        rows.write(
                ACT,
                place.dossier(),
                place.position(),
                place.organisation(),
                by.value(),
                byReferent,
                place.at(),
                place.knownAt());
    }

    @Override
    public void rolledBack() {
        batch.clear();
    }

    @Override
    public List<Table> tables() {
        return Stream.concat(
                        Stream.of(DossierRows.DOSSIERS, ACTS),
                        subjects.stream().flatMap(subject -> subject.tables().stream()))
                .toList();
    }
}

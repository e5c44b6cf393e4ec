package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Reached;
import org.visavis.query.supervision.Counted.Detail;
import org.visavis.query.supervision.Counted.Kind;
import org.visavis.query.supervision.Facts.Answering;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Folds what is counted of one dossier into facts; pure. */
final class Folding {
    private final Counted opening;
    private final Set<Long> ownOfLog;
    private final Turns turns = new Turns();
    private final Map<Integer, Instant> promises = new HashMap<>(2);
    private final Map<Integer, Instant> calls = new HashMap<>(2);
    private final Set<Integer> ofParty = new HashSet<>(2);
    private @Nullable Instant deadline;
    private @Nullable Instant closedAt;
    private String referent;
    private Answering answering = Answering.FIRST_CONTACT;
    private boolean suspended;
    private boolean handOver;
    private boolean takenUp;
    private int level;
    private int acts;
    private int ownActs;
    private int periods;
    private int kept;
    private int keptLate;

    private Folding(Counted opening, Set<Long> ownOfLog) {
        this.opening = opening;
        this.ownOfLog = ownOfLog;
        this.referent = Objects.requireNonNull(opening.agent(), "the agent of first contact");
        this.deadline = opening.due();
    }

    /**
     * A dossier's facts.
     *
     * @param recorded what is counted of it and was known, in the order of recording
     * @param asOf what happened later is left out; null for nothing
     */
    static Facts of(List<Counted> recorded, @Nullable Instant asOf) {
        List<Counted> amended = AmendedRows.of(recorded);
        List<Counted> story = AmendedRows.asItHappened(amended);
        var folding = new Folding(story.getFirst(), ownOfLog(amended));
        story.stream()
                .skip(1)
                .filter(row -> asOf == null || !row.happenedAt().isAfter(asOf))
                .forEach(folding::apply);
        return folding.facts(asOf);
    }

    /** The acts of a log are judged by the order of the log, not by its dates. */
    private static Set<Long> ownOfLog(List<Counted> rows) {
        Set<Long> own = new HashSet<>();
        String answers = "";
        for (Counted row : rows) {
            if (row.kind() == Kind.OPENED || row.kind().beginsPeriod()) {
                answers = Objects.requireNonNullElse(row.agent(), answers);
            } else if (row.kind() == Kind.ACTED && answers.equals(row.agent())) {
                own.add(row.position());
            }
        }
        return own;
    }

    private void apply(Counted row) {
        switch (row.kind()) {
            case REFERRED ->
                    passed(
                            row,
                            row.detail() == Detail.AWAITED
                                    ? Answering.AWAITED
                                    : Answering.IN_CHARGE);
            case ACCEPTED -> answering = Answering.IN_CHARGE;
            case PROPOSED -> handOver = true;
            case HAND_OVER_ENDED -> handOver = false;
            case TALKED -> {
                turns.talked(row);
                acted(referent.equals(row.agent()));
            }
            case WROTE -> turns.wrote(row.happenedAt());
            case ACTED -> acted(ownOfLog.contains(row.position()));
            case REQUESTED -> requested(row);
            case REMINDED -> reminded(row);
            case REQUEST_ENDED -> ofParty.remove(row.number());
            case PROMISED -> promises.put(row.number(), due(row));
            case KEPT -> kept(row);
            case CALL_ASKED -> calls.put(row.number(), due(row));
            case CALLED -> called(row);
            case RAISED -> {
                level = row.number();
                takenUp = false;
            }
            case TAKEN_UP -> takenUp = level > 0;
            case SETTLED -> level = 0;
            case SUSPENDED -> suspended = closedAt == null;
            case RESUMED -> {
                suspended = false;
                deadline = row.due();
            }
            case EXTENDED -> deadline = row.due();
            case CLOSED -> {
                closedAt = row.happenedAt();
                suspended = false;
                turns.closed(row.happenedAt());
            }
            case REOPENED -> {
                closedAt = null;
                passed(row, Answering.IN_CHARGE);
            }
            case OPENED,
                    TALK_CORRECTED,
                    OPENING_CORRECTED,
                    CLOSING_CORRECTED,
                    DEADLINE_CORRECTED,
                    REFERENT_CORRECTED ->
                    throw new IllegalStateException("Told before: " + row.kind());
        }
    }

    private void passed(Counted row, Answering how) {
        referent = Objects.requireNonNull(row.agent(), "who answers");
        answering = how;
        handOver = false;
        periods++;
    }

    private void acted(boolean own) {
        acts++;
        ownActs += own ? 1 : 0;
    }

    private void requested(Counted row) {
        if (row.detail() != Detail.PARTNER) {
            ofParty.add(row.number());
        }
    }

    /** A reminder speaks to the party only as long as the party still owes the answer. */
    private void reminded(Counted row) {
        if (ofParty.contains(row.number())) {
            turns.spoken(row.channel(), row.happenedAt());
        }
    }

    private void kept(Counted row) {
        Instant due = promises.remove(row.number());
        if (due != null) {
            boolean late = row.happenedAt().isAfter(due);
            kept += late ? 0 : 1;
            keptLate += late ? 1 : 0;
        }
    }

    private void called(Counted row) {
        if (row.reached() == Reached.REACHED) {
            calls.remove(row.number());
            turns.spoken(Channel.CALL, row.happenedAt());
        }
    }

    private static Instant due(Counted row) {
        return Objects.requireNonNull(row.due(), "by when");
    }

    private Facts facts(@Nullable Instant asOf) {
        return new Facts(
                opening.dossier(),
                Objects.requireNonNull(opening.procedure(), "the procedure"),
                opening.channel(),
                asOf == null || !opening.happenedAt().isAfter(asOf),
                opening.happenedAt(),
                deadline,
                closedAt,
                suspended,
                referent,
                answering,
                handOver,
                level,
                takenUp,
                turns.unansweredSince(),
                turns.firstHuman(),
                acts,
                ownActs,
                periods,
                List.copyOf(promises.values()),
                kept,
                keptLate,
                List.copyOf(calls.values()));
    }
}

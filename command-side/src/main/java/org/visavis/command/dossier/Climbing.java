package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.calendar.WorkingDays;
import org.visavis.command.decision.EscalationLine;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Ladder.RungPlanned;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.procedure.RungKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens at a rung whose time has come, on a dossier that is open. */
final class Climbing {
    private static final int FIRST_LEVEL = 1;

    private final ClimbLadder command;
    private final DossierState state;
    private final Facts facts;
    private final Registry registry;
    private final WorkingDays days;
    private final Rungs rungs;
    private final Instant now;

    Climbing(ClimbLadder command, DossierState state, Facts facts, Registry registry, Instant now) {
        this.command = command;
        this.state = state;
        this.facts = facts;
        this.registry = registry;
        this.days = registry.workingDays(facts.organisation());
        this.rungs = Rungs.of(command.dossier(), state, registry, now);
        this.now = now;
    }

    /** Whoever was answered by the party owes them an answer, before anything else is said. */
    List<DossierEvent> at(RungPlanned due) {
        if (isHeld(due)) {
            return List.of();
        }
        return switch (due.kind()) {
            case REMINDER -> written(due, Purpose.REMINDER);
            case OFFER_OF_HELP -> written(due, Purpose.OFFER_OF_HELP);
            case CALL -> climbed(due, null, Optional.of(action(due)));
            case ESCALATION ->
                    climbed(
                            due,
                            null,
                            facts.raised() == null
                                    ? Optional.of(raised().orElseGet(() -> action(due)))
                                    : Optional.empty());
        };
    }

    /** To the party by mail, once a day; where nothing can leave, the referent sees to it. */
    private List<DossierEvent> written(RungPlanned due, Purpose purpose) {
        if (!isOfParty(due)) {
            return climbed(due, null, Optional.of(action(due)));
        }
        if (wasWrittenToToday()) {
            return List.of(rungs.tomorrow(due));
        }
        return message(due, purpose)
                .map(message -> together(due, message))
                .orElseGet(() -> climbed(due, null, Optional.of(toReach(due))));
    }

    private boolean isOfParty(RungPlanned due) {
        return facts.owed().requests().open(due.request()).orElseThrow() == Owed.Asked.PARTY;
    }

    private boolean isHeld(RungPlanned due) {
        return isOfParty(due) && facts.exchanges().partyWaitsSince(due.from());
    }

    private List<RungPlanned> dueOfParty(RungKind kind) {
        return facts.owed().dueOfParty(kind, now).stream().filter(one -> !isHeld(one)).toList();
    }

    /** On this dossier, or on another one of the same party. */
    private boolean wasWrittenToToday() {
        LocalDate today = days.dayOf(now);
        return facts.wasWrittenToOn(today, days) || registry.hasWrittenTo(facts.party(), today);
    }

    /** What else is due to be written for the same purpose leaves with it. */
    private List<DossierEvent> together(RungPlanned due, MessageWritten message) {
        List<DossierEvent> events = new ArrayList<>(List.of(message));
        dueOfParty(due.kind())
                .forEach(one -> events.addAll(climbed(one, message.number(), Optional.empty())));
        return events;
    }

    /** None where no address is known, nobody can sign, or the party would rather not have mail. */
    private Optional<MessageWritten> message(RungPlanned due, Purpose purpose) {
        List<Integer> requests = dueOfParty(due.kind()).stream().map(RungPlanned::request).toList();
        try {
            return Optional.of(
                    Outgoing.byItself(purpose, facts, registry, requests)
                            .on(command.dossier(), state, facts, registry, now));
        } catch (Refused nothingCanLeave) {
            return Optional.empty();
        }
    }

    private List<DossierEvent> climbed(
            RungPlanned due, @Nullable Integer message, Optional<DossierEvent> effect) {
        List<DossierEvent> events = new ArrayList<>();
        events.add(
                new RungClimbed(
                        command.dossier(),
                        due.request(),
                        due.rung(),
                        due.kind(),
                        message,
                        work(effect),
                        now));
        effect.ifPresent(events::add);
        events.addAll(rungs.above(due));
        return events;
    }

    private static @Nullable Integer work(Optional<DossierEvent> effect) {
        return effect.filter(ActionAdded.class::isInstance)
                .map(action -> ((ActionAdded) action).number())
                .orElse(null);
    }

    private DossierEvent action(RungPlanned due) {
        return action(command.words().of(due.kind()));
    }

    /** In the way that the party prefers. */
    private DossierEvent toReach(RungPlanned due) {
        return action(
                command.words().of(due.kind(), registry.preferences(facts.party()).channel()));
    }

    private DossierEvent action(String what) {
        return new ActionAdded(
                command.dossier(),
                facts.owed().actions().next(),
                null,
                null,
                facts.words(what),
                facts.referent(),
                null,
                Due.onNextWorkingDay(now, days),
                now);
    }

    /** None where the organisation has named nobody who is still there. */
    private Optional<DossierEvent> raised() {
        EscalationLine line = registry.escalationLine(facts.organisation());
        return line.at(FIRST_LEVEL)
                .filter(to -> registry.employs(facts.organisation(), to))
                .map(
                        to ->
                                new DossierEscalated(
                                        command.dossier(),
                                        FIRST_LEVEL,
                                        to,
                                        null,
                                        facts.words(command.words().escalate()),
                                        now.plus(line.takeUpWithin()),
                                        now));
    }
}

package org.visavis.command.dossier;

import org.visavis.calendar.WorkingDays;
import org.visavis.command.decision.ContactLadder;
import org.visavis.command.decision.ContactLadders;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Ladder.RungPlanned;
import org.visavis.events.procedure.RungKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans the rungs of a dossier's requests, counted from now: what was told afterwards could not
 * remind anybody before it was told. Nothing is planned while the dossier rests or is closed, nor
 * while its ladder is paused; what ends that has everything wait anew.
 */
final class Rungs {
    private final DossierId dossier;
    private final Owed owed;
    private final boolean climbing;
    private final ContactLadders ladders;
    private final WorkingDays days;
    private final Instant now;

    private Rungs(
            DossierId dossier, DossierState state, Facts facts, Registry registry, Instant now) {
        this.dossier = dossier;
        this.owed = facts.owed();
        this.climbing = state instanceof DossierState.Open && !owed.climbs().isPausedAt(now);
        this.ladders = registry.ladders(facts.matter().procedure());
        this.days = registry.workingDays(facts.organisation());
        this.now = now;
    }

    /** For a dossier in this state, which was opened before. */
    static Rungs of(DossierId dossier, DossierState state, Registry registry, Instant now) {
        return new Rungs(dossier, state, state.facts(), registry, now);
    }

    /** Something that has every open request wait anew, and what it plans. */
    static List<DossierEvent> after(
            DossierEvent event, DossierState before, Registry registry, Instant now) {
        List<DossierEvent> events = new ArrayList<>();
        events.add(event);
        events.addAll(of(event.dossier(), before.evolve(event), registry, now).goOn());
        return events;
    }

    /** The first rung of a request that is new. */
    List<DossierEvent> first(int request) {
        return climbing ? list(rung(request, ladders.current(), 1)) : List.of();
    }

    /** The rung above one that was climbed; none above the top. */
    List<DossierEvent> above(RungPlanned climbed) {
        ContactLadder ladder = ladders.version(climbed.version());
        return climbing ? list(rung(climbed.request(), ladder, climbed.rung() + 1)) : List.of();
    }

    /** The same rung on the next working morning: the party was written to today. */
    RungPlanned tomorrow(RungPlanned plan) {
        return planned(plan.request(), plan.version(), plan.rung(), plan.kind(), 1);
    }

    /** The party was reached, or answered: what is asked of them waits anew, and stays open. */
    List<DossierEvent> reached() {
        return climbing
                ? owed.requests().open().entrySet().stream()
                        .filter(one -> one.getValue().what() == Owed.Asked.PARTY)
                        .flatMap(one -> owed.climbs().planned(one.getKey()).stream())
                        .<DossierEvent>flatMap(plan -> anew(plan).stream())
                        .toList()
                : List.of();
    }

    /** The dossier, or its ladder, goes on: every open request waits anew. */
    List<DossierEvent> goOn() {
        return climbing
                ? owed.requests().open().keySet().stream()
                        .flatMap(request -> goOn(request).stream())
                        .toList()
                : List.of();
    }

    private List<DossierEvent> goOn(int request) {
        return owed.climbs().of(request).isEmpty()
                ? first(request)
                : list(owed.climbs().planned(request).flatMap(this::again));
    }

    /** Where it would fall on the same morning, nothing changes. */
    private Optional<RungPlanned> anew(RungPlanned plan) {
        return again(plan).filter(next -> !next.due().equals(plan.due()));
    }

    private Optional<RungPlanned> again(RungPlanned plan) {
        return rung(plan.request(), ladders.version(plan.version()), plan.rung());
    }

    private Optional<RungPlanned> rung(int request, ContactLadder ladder, int number) {
        return ladder.rung(number)
                .map(
                        rung ->
                                planned(
                                        request,
                                        ladder.version(),
                                        number,
                                        rung.kind(),
                                        ladder.wait(number)));
    }

    private RungPlanned planned(int request, int version, int number, RungKind kind, int wait) {
        return new RungPlanned(
                dossier,
                request,
                number,
                kind,
                version,
                wait,
                now,
                days.morningAfter(now, wait),
                now);
    }

    private static List<DossierEvent> list(Optional<RungPlanned> planned) {
        return planned.<List<DossierEvent>>map(List::of).orElse(List.of());
    }
}

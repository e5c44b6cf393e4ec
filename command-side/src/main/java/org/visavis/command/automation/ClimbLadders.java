package org.visavis.command.automation;

import org.visavis.command.dossier.ClimbLadder;
import org.visavis.command.dossier.LadderWords;
import org.visavis.command.dossier.LadderWords.Todo;
import org.visavis.events.Event;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Ladder.LadderPaused;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Ladder.RungPlanned;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Requests.RequestWithdrawn;
import org.visavis.web.text.Texts;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** A request that nobody answers climbs the procedure's ladder, a rung at a time. */
public final class ClimbLadders implements Automation {
    /** The language of the house, in which its referents read what there is to do. */
    private static final Locale HOUSE = Locale.FRENCH;

    private final Texts texts;

    public ClimbLadders(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "ladder";
    }

    @Override
    public Optional<Plan> plan(Event event) {
        return switch (event) {
            case RungPlanned it -> due(it.request(), it.rung(), it.due());
            case RungClimbed it -> done(it.request());
            case RequestAnswered it -> done(it.number());
            case RequestWithdrawn it -> done(it.number());
            case LadderPaused _, DossierSuspended _, Closing _ -> Optional.of(new Plan.AllDone());
            default -> Optional.empty();
        };
    }

    @Override
    public Object command(ToDo due) {
        int request = due.item();
        return new ClimbLadder(
                new DossierId(due.stream()),
                request,
                due.step(),
                new LadderWords(
                        todo("remind", request),
                        words("call", request),
                        todo("help", request),
                        words("escalate", request)));
    }

    private Todo todo(String rung, int request) {
        return new Todo(
                words(rung, request),
                words(rung + ".letter", request),
                words(rung + ".call", request));
    }

    private String words(String rung, int request) {
        return texts.tell("ladder.todo." + rung, HOUSE, request);
    }

    private static Optional<Plan> due(int request, int rung, Instant at) {
        return Optional.of(new Plan.Due(request, rung, at));
    }

    private static Optional<Plan> done(int request) {
        return Optional.of(new Plan.Done(request));
    }
}

package org.visavis.query.history;

import org.visavis.events.dossier.InStead;
import org.visavis.events.dossier.InStead.ActedInStead;
import org.visavis.events.dossier.InStead.ActingInSteadAnnounced;
import org.visavis.events.dossier.InStead.ActingInSteadWithdrawn;
import org.visavis.events.dossier.InStead.Change;
import org.visavis.events.dossier.InStead.Changes;

import java.util.stream.Collectors;

/** Tells what somebody did in the party's stead, with old and new values. */
final class InSteadTold {
    private InSteadTold() {}

    static Told of(InStead event, Telling say) {
        return switch (event) {
            case ActingInSteadAnnounced it ->
                    say.told(
                            it.by(),
                            say.say(
                                    "ActingInSteadAnnounced",
                                    say.name(it.by()),
                                    it.number(),
                                    say.word(it.ground(), "instead.ground")),
                            say.forAll("instead.what", it.what()),
                            say.forAll("instead.why", it.why()),
                            say.forAll("instead.ground", it.words()));
            case ActedInStead it ->
                    say.told(
                            it.by(),
                            say.say("ActedInStead", say.name(it.by()), it.number()),
                            say.forAll(
                                    "instead.changes", it.changes().map(all -> listed(all, say))),
                            say.forAll("text", it.note()));
            case ActingInSteadWithdrawn it ->
                    say.told(
                            it.by(),
                            say.say("ActingInSteadWithdrawn", say.name(it.by()), it.number()),
                            say.forAll("reason", it.reason()));
        };
    }

    private static String listed(Changes changes, Telling say) {
        return changes.all().stream().map(one -> line(one, say)).collect(Collectors.joining("\n"));
    }

    private static String line(Change one, Telling say) {
        String before = one.before();
        return before == null
                ? say.say("ActedInStead.new", one.field(), one.after())
                : say.say("ActedInStead.change", one.field(), before, one.after());
    }
}

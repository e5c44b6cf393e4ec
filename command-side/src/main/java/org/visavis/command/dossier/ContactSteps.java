package org.visavis.command.dossier;

import org.visavis.calendar.WorkingDays;
import org.visavis.command.decision.ContactLadder;
import org.visavis.command.decision.Registry;
import org.visavis.command.dossier.Approaches.Approach;
import org.visavis.events.dossier.ContactStep;
import org.visavis.events.procedure.RungKind;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which steps of contact are still to be taken before anybody acts in the party's stead. They are
 * counted for the open request that has come furthest: without one, the party was not even asked.
 */
record ContactSteps(Facts facts, Registry registry, Instant now) {

    /** In their order; none where all were taken. */
    Set<ContactStep> missing() {
        Set<ContactStep> missing =
                facts.stead().approaches().open().entrySet().stream()
                        .map(this::missing)
                        .min(Comparator.comparingInt(Set::size))
                        .orElseGet(() -> EnumSet.range(ContactStep.ASKED, ContactStep.WAITED));
        if (!facts.introducing().known().contains(facts.referent())) {
            missing.add(ContactStep.INTRODUCED);
        }
        return missing;
    }

    private Set<ContactStep> missing(Map.Entry<Integer, Approach> one) {
        Set<ContactStep> missing = EnumSet.noneOf(ContactStep.class);
        Approach tried = one.getValue();
        if (!tried.reminded()) {
            missing.add(ContactStep.REMINDED);
        }
        if (!tried.called()) {
            missing.add(ContactStep.CALLED);
        }
        Instant helped = tried.helpedAt();
        if (helped == null) {
            missing.add(ContactStep.HELP_OFFERED);
            missing.add(ContactStep.WAITED);
        } else if (now.isBefore(days().morningAfter(helped, patience(one.getKey())))) {
            missing.add(ContactStep.WAITED);
        }
        return missing;
    }

    /** As long as the request's own ladder waits after the offer of help, else the usual one. */
    private int patience(int request) {
        int version =
                facts.owed()
                        .climbs()
                        .of(request)
                        .map(climb -> climb.plan().version())
                        .orElseGet(
                                () ->
                                        registry.ladders(facts.matter().procedure())
                                                .current()
                                                .version());
        ContactLadder own = registry.ladders(facts.matter().procedure()).version(version);
        int after = afterHelp(own);
        return after == 0 ? afterHelp(ContactLadder.USUAL) : after;
    }

    private static int afterHelp(ContactLadder ladder) {
        for (int number = 1; number < ladder.rungs().size(); number++) {
            if (ladder.rungs().get(number - 1).kind() == RungKind.OFFER_OF_HELP) {
                return ladder.wait(number + 1);
            }
        }
        return 0;
    }

    private WorkingDays days() {
        return registry.workingDays(facts.organisation());
    }
}

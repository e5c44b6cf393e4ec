package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.dossier.Audience;
import org.visavis.events.party.PartyId;

import java.util.List;

/** Which participants may read a text that is for partners. */
final class Readers {
    private Readers() {}

    /**
     * Those who are named, or all who are present where nobody is.
     *
     * @param named their numbers; empty if nobody is named
     * @return none where the text is for others
     * @throws Refused somebody named is not there, or nobody is, or the text is not for partners
     */
    static @Nullable List<Integer> of(
            Audience audience, List<Integer> named, Series<PartyId> participants) {
        return switch (audience) {
            case TEAM, PARTY -> {
                if (!named.isEmpty()) {
                    throw new Refused(new WorkReason.PartnersNotMeant());
                }
                yield null;
            }
            case PARTNERS -> named.isEmpty() ? allOf(participants) : present(named, participants);
        };
    }

    private static List<Integer> allOf(Series<PartyId> participants) {
        if (participants.open().isEmpty()) {
            throw new Refused(new WorkReason.NoPartnerPresent());
        }
        return List.copyOf(participants.open().keySet());
    }

    private static List<Integer> present(List<Integer> named, Series<PartyId> participants) {
        for (int number : named) {
            if (participants.open(number).isEmpty()) {
                throw new Refused(new WorkReason.PartnerNotPresent(number));
            }
        }
        return named.stream().distinct().sorted().toList();
    }
}

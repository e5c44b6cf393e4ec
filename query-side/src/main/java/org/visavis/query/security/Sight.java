package org.visavis.query.security;

import org.jspecify.annotations.Nullable;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.who.Person;

/**
 * Which dossiers a person may see: an agent those of their organisation, a party their own. Every
 * query about dossiers carries both, so that none can forget it.
 *
 * @param organisation the agent's organisation; null for a party
 * @param party the party; null for an agent
 */
public record Sight(@Nullable String organisation, @Nullable String party) {
    private static final String OF_ORGANISATION = "d.organisation = :organisation";

    private static final String OF_PARTY =
            "d.party in (select one.id from party one join party self on self.speaker = one.speaker"
                    + " where self.id = :party)";

    /**
     * The condition on {@code dossier d}; its parameters are {@code organisation} and {@code
     * party}. Records that were merged are one party: each of them sees the dossiers of all. For an
     * agent there is no party, and the first words of the second half let the planner forget it.
     */
    public static final String CONDITION =
            "(%s or (cast(:party as text) is not null and %s))"
                    .formatted(OF_ORGANISATION, OF_PARTY);

    public static Sight of(Person who) {
        return switch (who.kind()) {
            case AGENT -> new Sight(who.organisation(), null);
            case PARTY -> new Sight(null, who.id());
        };
    }

    /** The condition for this reader alone: where nothing else leads to few dossiers, it does. */
    public String condition() {
        return isParty() ? OF_PARTY : OF_ORGANISATION;
    }

    /** Whether texts for the team are hidden from this person. */
    public boolean isParty() {
        return party != null;
    }

    /**
     * The organisation for which an agent looks.
     *
     * @throws NotVisible for a party
     */
    public String asOrganisation() {
        if (organisation == null) {
            throw new NotVisible();
        }
        return organisation;
    }
}

package org.visavis.events.examples;

import static org.visavis.events.examples.Town.HELENE;
import static org.visavis.events.examples.Town.JEANNE;
import static org.visavis.events.examples.Town.JEANNE_AGAIN;
import static org.visavis.events.examples.Town.JUNE;
import static org.visavis.events.examples.Town.MARC;
import static org.visavis.events.examples.Town.MONDAY;
import static org.visavis.events.examples.Town.ROOF;
import static org.visavis.events.examples.Town.TUESDAY;

import org.visavis.events.party.ErasureGround;
import org.visavis.events.party.PartyErasure;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.privacy.Confidential;

import java.util.List;

/** Jeanne Petit is forgotten, after a refusal and a request that was taken back. */
final class ErasureExamples {
    private static final String VISA = "AD49 2026-117";

    private ErasureExamples() {}

    static List<PartyEvent> told() {
        return List.of(
                new PartyErasure.ErasureAsked(
                        JEANNE, ErasureGround.ARCHIVES_VISA, VISA, HELENE, MONDAY),
                new PartyErasure.ErasureRefused(
                        JEANNE,
                        Confidential.about(JEANNE, "Un recours est encore possible."),
                        MARC,
                        TUESDAY),
                new PartyErasure.ErasureWithdrawn(JEANNE, HELENE, TUESDAY),
                new PartyErasure.ErasureConfirmed(
                        JEANNE, MARC, List.of(JEANNE_AGAIN), List.of(ROOF), JUNE),
                new PartyErasure.PartyErased(
                        JEANNE,
                        ErasureGround.ARCHIVES_VISA,
                        VISA,
                        HELENE,
                        MARC,
                        List.of(JEANNE_AGAIN),
                        List.of(ROOF),
                        JUNE));
    }
}

package org.visavis.standalone.town;

import java.util.List;
import java.util.stream.Stream;

/** All that happened in the town and around it before the demonstration begins. */
final class Stories {
    static final List<Story> ALL =
            Stream.of(
                            OpenPermits.STORIES,
                            OpenDeclarations.STORIES,
                            ClosedPermits.STORIES,
                            OpenHousing.STORIES,
                            OpenLettings.STORIES,
                            ClosedHousing.STORIES,
                            TownLife.STORIES,
                            NeighbourLife.STORIES)
                    .flatMap(List::stream)
                    .map(PermitsInHand::of)
                    .map(HomesInHand::of)
                    .map(TownInHand::of)
                    .toList();

    private Stories() {}
}

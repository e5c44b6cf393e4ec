package org.visavis.query.notices;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.NoticeKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an agent is told, dossier by dossier, that of which the latest came first.
 *
 * @param newest the place of the latest; 0 if there is none
 * @param count how many there are
 */
public record News(List<About> dossiers, long newest, int count) {

    /** All that is told about one dossier, the latest first. */
    public record About(Dossier dossier, List<Line> lines) {}

    /** The dossier that is told of. */
    public record Dossier(
            String id, @Nullable String reference, String title, String party, String partyName) {}

    /**
     * One thing that is told.
     *
     * @param id its place in the store
     * @param by the agent who did it; null where the party or the program did
     * @param inPlaceOf the colleague who would be told, were they not away; null where it is one's
     *     own
     */
    public record Line(
            long id,
            NoticeKind kind,
            Dossier dossier,
            @Nullable String by,
            @Nullable String inPlaceOf,
            Instant at) {}

    /**
     * @param lines the latest first
     */
    static News of(List<Line> lines) {
        Map<Dossier, List<Line>> together = new LinkedHashMap<>();
        lines.forEach(
                line -> together.computeIfAbsent(line.dossier(), _ -> new ArrayList<>()).add(line));
        return new News(
                together.entrySet().stream()
                        .map(one -> new About(one.getKey(), List.copyOf(one.getValue())))
                        .toList(),
                lines.isEmpty() ? 0 : lines.getFirst().id(),
                lines.size());
    }

    /** Whether there are more than are shown. */
    public boolean isFull() {
        return count >= Notices.SHOWN;
    }
}

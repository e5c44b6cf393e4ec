package org.visavis.query.large;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.query.supervision.Board;
import org.visavis.query.supervision.BoardQuery;
import org.visavis.query.supervision.Boards;
import org.visavis.query.supervision.Selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

class BoardInALargeTownTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    /** The first reading goes through the organisation's rows, and asks for its people. */
    private static final int FIRST_READING = 3;

    @Test
    void once_it_was_read_only_what_moved_is_looked_for() {
        AtomicLong projected = new AtomicLong(LargeTown.DOSSIERS - 5);
        List<Board> told = new ArrayList<>();
        List<String> plans =
                Plans.of(
                        LargeTown.SOURCE,
                        database -> {
                            Boards boards = new Boards(database, projected::get);
                            told.add(boards.board(now()));
                            projected.set(LargeTown.DOSSIERS);
                            told.add(boards.board(now()));
                        });

        assertThat(told).extracting(Board::open).containsOnly((long) LargeTown.DOSSIERS);
        List<String> later = plans.subList(FIRST_READING, plans.size());
        assertThat(later).isNotEmpty();
        assertThat(Plans.readWhole(later)).as(String.join("\n", later)).isEmpty();
    }

    private static BoardQuery now() {
        return new BoardQuery(
                LargeTown.ORGANISATION,
                Selection.ALL,
                NOW,
                null,
                false,
                LargeTown.DOSSIERS,
                Map.of());
    }
}

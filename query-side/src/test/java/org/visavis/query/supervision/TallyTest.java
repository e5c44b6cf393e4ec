package org.visavis.query.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.query.dossierpage.past.Moment;
import org.visavis.query.histories.Ids;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Figures are sums of dossiers, hold until they are said to, and never depend on how they came. */
class TallyTest {
    private static final Staff STAFF =
            new Staff(
                    Map.of(
                            Ids.of("nadia"),
                            new Staff.Colleague(Ids.of("nadia"), "Nadia Benali", "Habitat"),
                            Ids.of("helene"),
                            new Staff.Colleague(Ids.of("helene"), "Hélène Roy", "Accueil")),
                    Map.of());

    @Test
    void every_figure_is_the_number_of_dossiers_that_it_holds_for() {
        Lives.many(20, 30)
                .forEach(
                        lives -> {
                            Instant at = lives.sometime(new Random(lives.seed()));
                            List<Facts> all = lives.facts(new Moment(at, null));
                            Board board = tally(all, Selection.ALL, at);
                            assertThat(Figure.values())
                                    .as("seed %d", lives.seed())
                                    .allSatisfy(
                                            figure ->
                                                    assertThat(board.count(figure))
                                                            .isEqualTo(count(all, figure, at)));
                        });
    }

    @Test
    void the_parts_make_the_whole() {
        Lives.many(20, 30)
                .forEach(
                        lives -> {
                            Instant at = lives.sometime(new Random(lives.seed()));
                            Board board =
                                    tally(lives.facts(new Moment(at, null)), Selection.ALL, at);
                            assertThat(
                                            List.of(
                                                    board.byTeam(),
                                                    board.byProcedure(),
                                                    board.byChannel()))
                                    .as("seed %d", lives.seed())
                                    .allSatisfy(
                                            groups ->
                                                    assertThat(
                                                                    groups.stream()
                                                                            .mapToLong(
                                                                                    Board.Group
                                                                                            ::open)
                                                                            .sum())
                                                            .isEqualTo(board.open()));
                            assertThat(sum(board.ageing())).isEqualTo(board.open());
                            assertThat(sum(board.unanswered()))
                                    .isEqualTo(board.count(Figure.UNANSWERED));
                            assertThat(
                                            board.byReferent().stream()
                                                    .mapToLong(Board.Load::open)
                                                    .sum())
                                    .isEqualTo(board.open());
                        });
    }

    @Test
    void a_selection_is_the_board_of_what_it_holds() {
        Lives.many(10, 30)
                .forEach(
                        lives -> {
                            Instant at = lives.sometime(new Random(lives.seed()));
                            List<Facts> all = lives.facts(new Moment(at, null));
                            Selection habitat = new Selection("Habitat", null, null, null, at);
                            List<Facts> held =
                                    all.stream().filter(one -> habitat.holds(one, STAFF)).toList();
                            assertThat(held)
                                    .allMatch(one -> one.referent().equals(Ids.of("nadia")));
                            assertThat(tally(all, habitat, at).figures())
                                    .as("seed %d", lives.seed())
                                    .isEqualTo(tally(held, Selection.ALL, at).figures());
                        });
    }

    @Test
    void figures_hold_until_the_next_change() {
        Lives.many(30, 10)
                .forEach(
                        lives -> {
                            Random chance = new Random(lives.seed());
                            Instant at = lives.sometime(chance);
                            List<Facts> all = lives.facts(new Moment(null, null));
                            Instant next = NextChange.after(at, all);
                            long nanos = Duration.between(at, next).toNanos();
                            Instant later = at.plusNanos(chance.nextLong(nanos));
                            assertThat(tally(all, Selection.ALL, later))
                                    .as("seed %d, from %s to %s", lives.seed(), at, later)
                                    .isEqualTo(tally(all, Selection.ALL, at).at(later));
                        });
    }

    @Test
    void a_period_is_told_beside_the_one_before() {
        Instant end = Instant.parse("2026-03-31T00:00:00Z");
        Selection march = new Selection(null, null, null, end.minus(Duration.ofDays(30)), end);
        Selection before = Objects.requireNonNull(march.before(), "the period before");
        assertThat(before.to()).isBefore(march.from());
        assertThat(Duration.between(before.from(), before.to())).isEqualTo(Duration.ofDays(30));
        assertThat(tally(List.of(), march, end).before()).isNotNull();
        assertThat(tally(List.of(), Selection.ALL, end).before()).isNull();
    }

    @Test
    void nobody_is_ranked_by_what_could_be_taken_for_merit() {
        assertThat(Board.Load.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("id", "name", "open", "late");
    }

    @Test
    void every_figure_has_an_address_of_its_own() {
        assertThat(Arrays.stream(Figure.values()).map(Figure::key)).doesNotHaveDuplicates();
        assertThat(Figure.values())
                .allSatisfy(one -> assertThat(Figure.called(one.key())).contains(one));
        assertThat(Figure.called("nobody")).isEmpty();
    }

    private static Board tally(List<Facts> all, Selection selection, Instant at) {
        return Tally.of(all, selection, STAFF, at, null);
    }

    private static long count(List<Facts> all, Figure figure, Instant at) {
        return all.stream().filter(one -> figure.counts(one, at)).count();
    }

    private static long sum(List<Board.Age> ages) {
        return ages.stream().mapToLong(Board.Age::open).sum();
    }
}

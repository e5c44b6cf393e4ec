package org.visavis.query.dossierpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.query.platform.QueryStore;
import org.visavis.standalone.SharedService;
import org.visavis.store.Header;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.SqlRows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import javax.sql.DataSource;

/** What the tables say of lives that chance wrote, told in batches of any size. */
class DossierTablesTest {
    private static final int LIVES = 60;
    private static final long SEED = new Random().nextLong();
    private static final OrganisationId ORGANISATION =
            new OrganisationId(UUID.randomUUID().toString());
    private static final Map<String, List<DossierEvent>> LIFE = new HashMap<>();
    private static final DataSource SOURCE =
            SharedService.get().bean(QueryStore.class).database().source();
    private static final JdbcTemplate JDBC = new JdbcTemplate(SOURCE);

    @BeforeAll
    static void tell() {
        System.out.println("Dossiers by chance, seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < LIVES; i++) {
            List<DossierEvent> life = RandomLife.of(random, ORGANISATION, 5 + random.nextInt(60));
            LIFE.put(life.getFirst().dossier().value(), life);
        }
        project(mixed(random), random);
    }

    @Test
    void each_row_is_the_fold_of_its_dossier() {
        assertThat(new DossierRows(new SqlRows(SOURCE)).find(LIFE.keySet()))
                .hasSameSizeAs(LIFE)
                .allSatisfy((id, row) -> assertThat(row).isEqualTo(Lives.fold(lifeOf(id))));
    }

    @Test
    void what_lies_in_a_dossier_is_what_its_fold_still_owes_and_a_party_sees_its_own_part() {
        var read = new ContentsRead(SharedService.get().bean(QueryStore.class).database());
        LIFE.forEach(
                (id, life) -> {
                    Owed owed = Lives.fold(life).owed();
                    Contents all = read.of(id, "nobody", false);
                    assertThat(all.work()).hasSize(owed.open().size() + owed.followUps().size());
                    assertThat(read.of(id, "nobody", true).work())
                            .hasSize((int) owed.open().stream().filter(this::isForParty).count());
                });
        assertThat(LIFE.keySet())
                .as("some notes for the team, of which a party hears nothing")
                .anySatisfy(id -> assertThat(read.of(id, "nobody", false).notes()).isNotEmpty())
                .allSatisfy(id -> assertThat(read.of(id, "nobody", true).notes()).isEmpty());
    }

    private boolean isForParty(Pending one) {
        return one.kind().isForParty() && !one.partner();
    }

    @Test
    void the_columns_say_what_the_other_tables_add_up_to() {
        assertThat(
                        JDBC.queryForList(
                                """
                                select d.id from dossier d where d.organisation = ? and (
                                    d.referents <> (select count(*) from referral where dossier = d.id)
                                    or d.interactions <> (select count(*) from exchange where dossier = d.id)
                                    or d.open_requests <> (select count(*) from work
                                        where dossier = d.id and kind = 'REQUEST' and done_at is null)
                                    or d.open_promises <> (select count(*) from work
                                        where dossier = d.id and kind = 'PROMISE' and done_at is null)
                                    or d.open_call_backs <> (select count(*) from work
                                        where dossier = d.id and kind = 'CALL_BACK' and done_at is null)
                                    or d.open_actions <> (select count(*) from work
                                        where dossier = d.id and kind = 'ACTION' and done_at is null)
                                    or d.alarms <> (select count(*) from work
                                        where dossier = d.id and kind = 'FOLLOW_UP' and done_at is null)
                                    or d.escalation_level is distinct from (select level from escalation
                                        where dossier = d.id and ended_at is null)
                                    or d.escalation_taken is distinct from (select taken_at from escalation
                                        where dossier = d.id and ended_at is null)
                                    or d.hand_over_since is distinct from (select asked_at from hand_over
                                        where dossier = d.id and ended_at is null)
                                    or d.closed_at is distinct from (select closed_at from closing
                                        where dossier = d.id and reopened_at is null)
                                    or d.referents > 0 and d.referent <> (select agent from referral
                                        where dossier = d.id order by position desc limit 1))
                                """,
                                String.class,
                                ORGANISATION.value()))
                .as("dossiers whose row and tables differ, seed %d", SEED)
                .isEmpty();
    }

    @Test
    void corrected_words_are_found_and_the_former_ones_are_not() {
        assertThat(
                        JDBC.queryForList(
                                """
                                select e.summary || '|' || e.search from exchange e
                                where e.organisation = ?
                                    and (e.summary = 'Corrigé') <> (e.search like '%corrige%')
                                """,
                                String.class, ORGANISATION.value()))
                .isEmpty();
    }

    @Test
    void a_row_that_differed_would_be_found() {
        String id = LIFE.keySet().iterator().next();
        List<DossierEvent> life = lifeOf(id);
        assertThat(new DossierRows(new SqlRows(SOURCE)).find(List.of(id)))
                .doesNotContainEntry(id, Lives.fold(life.subList(0, life.size() - 1)))
                .containsEntry(id, Lives.fold(life));
    }

    /** Dossiers side by side, each in its own order. */
    private static List<Recorded> mixed(Random random) {
        Map<String, Integer> next = new HashMap<>();
        List<String> left = new ArrayList<>(LIFE.keySet());
        List<Recorded> all = new ArrayList<>();
        while (!left.isEmpty()) {
            String id = left.get(random.nextInt(left.size()));
            int index = next.merge(id, 1, Integer::sum) - 1;
            List<DossierEvent> life = lifeOf(id);
            all.add(recorded(all.size() + 1L, index, life.get(index)));
            if (index + 1 == life.size()) {
                left.remove(id);
            }
        }
        return all;
    }

    private static Recorded recorded(long position, int index, DossierEvent event) {
        return new Recorded(
                position,
                event.dossier().value(),
                index + 1L,
                new UUID(0, position),
                event.getClass().getSimpleName(),
                "1",
                Lives.knownAt(index),
                new Header("chance", "TEST", null, null, "test", null),
                event);
    }

    private static List<DossierEvent> lifeOf(String dossier) {
        return Objects.requireNonNull(LIFE.get(dossier));
    }

    private static void project(List<Recorded> events, Random random) {
        SqlRows rows = new SqlRows(SOURCE);
        Projector projector = new DossierPageProjector(rows);
        int from = 0;
        while (from < events.size()) {
            List<Recorded> batch =
                    events.subList(from, Math.min(events.size(), from + 1 + random.nextInt(80)));
            if (random.nextInt(4) == 0) {
                batch.forEach(projector::on);
                projector.rolledBack();
                rows.forget();
            }
            batch.forEach(projector::on);
            projector.flush();
            rows.flush();
            from += batch.size();
        }
    }
}

package org.visavis.query.large;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.query.dossierpage.ContentsRead;
import org.visavis.query.dossierpage.Dossiers;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.security.Sight;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** One plan fits all who ask, so it is told here of a dossier that is not there. */
class DossierInALargeTownTest {
    private static final InstantSource NOW =
            InstantSource.fixed(Instant.parse("2026-06-01T08:00:00Z"));
    private static final String DOSSIER = LargeTown.id("4", LargeTown.DOSSIERS + 1L);
    private static final Sight AGENT = new Sight(LargeTown.id("0", 2), null);
    private static final Sight PARTY = new Sight(null, LargeTown.id("3", LargeTown.DOSSIERS));

    @Test
    void a_dossier_is_found_by_its_key_whoever_reads_it() {
        goByKeys(database -> new Dossiers(database, NOW).find(DOSSIER, AGENT));
        goByKeys(database -> new Dossiers(database, NOW).find(DOSSIER, PARTY));
    }

    @Test
    void all_that_lies_in_it_is_one_question_that_goes_by_keys() {
        goByKeys(database -> new ContentsRead(database).of(DOSSIER, LargeTown.agent(7), false));
    }

    @Test
    void those_of_a_reference_and_the_latest_are_found_without_looking_through_all() {
        goByKeys(database -> new Dossiers(database, NOW).withReference("VAL-0", AGENT));
        goByKeys(database -> new Dossiers(database, NOW).latest(AGENT, 50));
        goByKeys(database -> new Dossiers(database, NOW).latest(PARTY, 50));
    }

    private static void goByKeys(Consumer<QueryDatabase> asking) {
        List<String> plans = Plans.of(LargeTown.SOURCE, asking);

        assertThat(plans).hasSize(1);
        assertThat(Plans.readWhole(plans)).as(String.join("\n", plans)).isEmpty();
    }
}

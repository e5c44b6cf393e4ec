package org.visavis.query.large;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.search.Found;
import org.visavis.query.search.Searches;
import org.visavis.query.security.Sight;

import java.util.List;

class SearchInALargeTownTest {
    private static final Sight AGENT = new Sight(LargeTown.ORGANISATION, null);
    private static final Sight PARTY = new Sight(null, LargeTown.id("3", 700));
    private final Searches searches = new Searches(new QueryDatabase(LargeTown.SOURCE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VAL-4711",
                "bencourot",
                "terrasse martin",
                "bencuorot",
                "clotrue",
                "4711",
                "06 12 34"
            })
    void no_search_looks_through_everything(String words) {
        List<String> plans =
                Plans.of(LargeTown.SOURCE, database -> new Searches(database).find(words, AGENT));

        assertThat(plans).isNotEmpty();
        assertThat(Plans.readWhole(plans)).as(String.join("\n", plans)).isEmpty();
    }

    @Test
    void a_reference_comes_first() {
        assertThat(searches.find("val-471", AGENT).dossiers().getFirst().reference())
                .isEqualTo("VAL-471");
    }

    @Test
    void words_are_met_in_any_order_and_in_the_partys_name() {
        Found.DossierHit one = searches.find("VAL-4711", AGENT).dossiers().getFirst();
        String turned = one.party().name() + " VAL-4711";

        assertThat(searches.find(turned, AGENT).dossiers())
                .extracting(Found.DossierHit::id)
                .contains(one.id());
    }

    @Test
    void typing_errors_and_accents_are_forgiven() {
        assertThat(searches.find("Clôtrue", AGENT).dossiers())
                .isNotEmpty()
                .allMatch(hit -> hit.title().startsWith("cloture"));
        assertThat(searches.find("remerci bencuorot", AGENT).written())
                .isNotEmpty()
                .first()
                .satisfies(hit -> assertThat(hit.excerpt()).contains("bencour"));
    }

    @Test
    void a_part_of_a_telephone_number_finds_the_party_and_their_dossiers() {
        Found found = searches.find("+33 6 12 34", AGENT);

        assertThat(found.parties())
                .isNotEmpty()
                .allSatisfy(party -> assertThat(party.phone()).startsWith("06 12 34"));
        assertThat(found.dossiers())
                .extracting(hit -> hit.party().id())
                .containsAnyElementsOf(found.parties().stream().map(Found.PartyHit::id).toList());
    }

    @Test
    void words_that_begin_so_go_before_words_that_merely_hold_it() {
        assertThat(searches.find("rou", AGENT).parties())
                .isNotEmpty()
                .allMatch(party -> party.name().startsWith("rou"));
        assertThat(searches.find("encour", AGENT).parties())
                .isNotEmpty()
                .allMatch(party -> party.name().contains("encour"));
    }

    @Test
    void a_party_finds_only_their_own_dossiers_and_nothing_of_the_team() {
        Found found = searches.find("rue", PARTY);

        assertThat(found.dossiers())
                .isNotEmpty()
                .allMatch(hit -> hit.party().id().equals(PARTY.party()));
        assertThat(found.parties()).isEmpty();
        assertThat(searches.find("plan", PARTY).written()).isEmpty();
        assertThat(searches.find("rue", new Sight(LargeTown.id("0", 2), null)).isNothing())
                .isTrue();
    }

    @Test
    void signs_of_patterns_count_as_themselves() {
        assertThat(searches.find("%", AGENT).dossiers()).isEmpty();
        assertThat(searches.find("_______", AGENT).dossiers()).isEmpty();
    }
}

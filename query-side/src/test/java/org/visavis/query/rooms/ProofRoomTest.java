package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.DOSSIER;
import static org.visavis.query.rooms.Town.HOSTILE;
import static org.visavis.query.rooms.Town.MARCH;

import org.junit.jupiter.api.Test;
import org.visavis.query.proof.CheckpointList;
import org.visavis.query.proof.CheckpointList.Signed;
import org.visavis.query.proof.Proven;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ProofRoomTest {
    private static final Renderer PAGES = new Renderer();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final CheckpointList.Key KEY =
            new CheckpointList.Key("visavis+1a2b3c4d+AQID", MARCH);

    @Test
    void a_citizen_reads_in_six_sentences_what_a_proof_shows_and_what_it_does_not() {
        String page =
                PAGES.render(
                        "proof/proof",
                        CLAIRE,
                        new Proven(DOSSIER, HOSTILE, "VAL-2026-0042", 12),
                        Map.of("signers", List.of(KEY)));
        assertThat(page)
                .contains(
                        "les 12 faits de ce dossier", "ni une signature ni un horodatage qualifiés")
                .contains("href=\"/dossiers/" + DOSSIER + "/proof.txt\"")
                .contains("href=\"/verifier/Verifier.java\"", "visavis+1a2b3c4d+AQID")
                .doesNotContain("<script>alert");
        assertThat(page.substring(page.indexOf("vv-six")).split("<li>", -1)).hasSize(1 + 6);
    }

    @Test
    void checkpoints_are_listed_and_a_restored_history_is_told() {
        assertThat(
                        PAGES.render(
                                "proof/checkpoints",
                                CLAIRE,
                                new CheckpointList(
                                        DAY,
                                        DAY.minusDays(3),
                                        List.of(
                                                new Signed(
                                                        "n",
                                                        "visavis/x",
                                                        4_021L,
                                                        "cm9vdA==",
                                                        MARCH),
                                                new Signed("panne", null, null, null, null))),
                                Map.of("keys", List.of(KEY))))
                .contains(
                        "Signés le 1er mars 2026",
                        "021</td>",
                        "cm9vdA==",
                        "L’historique a été restauré")
                .contains("day=2026-02-26", "Ceux du 26 février 2026");
    }

    @Test
    void before_the_first_checkpoint_the_page_says_when_it_comes() {
        assertThat(
                        PAGES.render(
                                "proof/checkpoints",
                                CLAIRE,
                                new CheckpointList(null, null, List.of()),
                                Map.of()))
                .contains("Rien n’est encore signé", "dans les dix minutes");
    }

    @Test
    void keys_are_told_with_the_day_from_which_they_sign() {
        assertThat(PAGES.render("proof/keys", CLAIRE, Map.of("keys", List.of(KEY)), Map.of()))
                .contains("À partir du 1er mars 2026", "visavis+1a2b3c4d+AQID");
    }
}

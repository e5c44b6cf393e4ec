package org.visavis.standalone.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;

/** What the program could not plan shows in its health, and is planned when it starts again. */
class AgendaRepairTest {
    @Test
    void a_parked_event_shows_and_is_planned_at_the_next_start(@TempDir Path folder) {
        String fence = TownId.of("dossier/DP 037 995 A 0102").toString();
        try (var town = RunningTown.founded(folder)) {
            await().untilAsserted(() -> assertThat(agenda(town).at("/behind").asInt()).isZero());
            assertThat(planned(town.agenda(), fence)).isEqualTo(1);
            park(town.agenda(), town.positionOf("DossierEscalated", fence), fence);
            assertThat(agenda(town).at("/parked").asInt()).isEqualTo(1);
        }
        try (var town = RunningTown.founded(folder)) {
            await().untilAsserted(() -> assertThat(agenda(town).at("/parked").asInt()).isZero());
            assertThat(planned(town.agenda(), fence)).isEqualTo(1);
        }
    }

    private static JsonNode agenda(RunningTown town) {
        JsonNode agenda =
                town.json("agent", "/actuator/health")
                        .at("/components/serviceHealth/details/agenda");
        assertThat(agenda.at("/running").asBoolean()).isTrue();
        return agenda;
    }

    private static int planned(JdbcClient agenda, String dossier) {
        return agenda.sql(
                        "select count(*) from agenda.to_do where kind = 'escalation-climbs' and"
                                + " stream = ?")
                .param(dossier)
                .query(Integer.class)
                .single();
    }

    /** As if this program had not known how to plan it. */
    private static void park(JdbcClient agenda, long position, String dossier) {
        agenda.sql("delete from agenda.to_do where stream = ?").param(dossier).update();
        agenda.sql(
                        """
                        insert into agenda.parked_event (processor, position, stream, error)
                        values ('agenda', ?, ?, 'Unknown')
                        """)
                .params(position, dossier)
                .update();
    }
}

package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.ground.Access;
import org.visavis.query.platform.QueryStore;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** An event that a newer release wrote: its dossier waits for that release, the others go on. */
@Tag("proof")
class UnknownEventTest {
    private static final String APPEND =
            """
            select store.append(array[?], array[null::bigint], array[null::uuid],
                array[null::bytea], array['{"actor":"a","role":"r","application":"t"}'::bytea],
                array[0], array[]::text[], array[1], array[gen_random_uuid()],
                array['DossierFolded'], array['9'], array['{}'::bytea])
            """;

    @Test
    void itIsParkedAndItsDossierTakesNothingUntilItIsUnderstood(@TempDir Path folder)
            throws SQLException {
        try (Service service = Service.on(folder)) {
            String strange = opened(service);
            String other = opened(service);
            append(
                    service.bean(Ground.class).access(),
                    strange.substring(strange.indexOf('/', 1) + 1));

            HttpResponse<String> refused = log(service, strange);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(log(service, other).statusCode()).isEqualTo(201);

            QueryStore pages = service.bean(QueryStore.class);
            await().untilAsserted(
                            () ->
                                    assertThat(pages.projections().parked())
                                            .extracting(parked -> "/dossiers/" + parked.stream())
                                            .containsOnly(strange));
            assertThat(service.read("agent", other).get("title").asString()).isEqualTo("Un abri");
            assertThat(service.isUp()).isTrue();
        }
    }

    private static String opened(Service service) {
        Map<String, Object> body =
                Map.of(
                        "procedure",
                        service.read("agent", "/procedures").get(0).get("id").asString(),
                        "title",
                        "Un abri",
                        "party",
                        Map.of("name", "Un voisin"),
                        "channel",
                        "COUNTER");
        return service.post("agent", "/dossiers", body)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static HttpResponse<String> log(Service service, String dossier) {
        return service.post(
                "agent",
                dossier + "/interactions",
                Map.of("channel", "CALL", "direction", "IN", "summary", "Un appel"));
    }

    private static void append(Access access, String stream) throws SQLException {
        Access.Role command = access.command();
        try (Connection connection =
                        DriverManager.getConnection(
                                access.url(), command.user(), command.password());
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setString(1, stream);
            append.execute();
        }
    }
}

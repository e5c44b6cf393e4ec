package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Whoever is served takes away all that is held about them, and nobody else's. */
class ExportTest {
    private final Service service = SharedService.get();

    @Test
    void everythingIsInTheCopyOfWhoeverAnswersForTheRecords() {
        String party = registered("Zénobie Przybylski");
        String dossier = opened(party, "Le mur de Zénobie");
        said(dossier, "Un mot pour l’usager", "PARTY");
        Told note = said(dossier, "Un mot entre agents", "TEAM");

        JsonNode export = service.read("dpo", "/parties/" + party + "/export?" + note.seen());

        assertThat(export.at("/records/0/name").asString()).isEqualTo("Zénobie Przybylski");
        assertThat(export.at("/dossiers/0/title").asString()).isEqualTo("Le mur de Zénobie");
        assertThat(export.at("/dossiers/0/history").toString())
                .contains("Un mot pour l’usager", "Un mot entre agents");
        assertThat(export.at("/handledBy").toString()).contains("Camille Roux");
        assertThat(export.at("/complete").asBoolean()).isTrue();
        assertThat(service.page("dpo", "/parties/" + party + "/export"))
                .contains("export.pdf", "export.json", "Zénobie Przybylski");
    }

    @Test
    void aPersonTakesTheirOwnAwayWithoutWhatAgentsTellEachOther() {
        String own = service.read("party", "/me").get("id").asString();

        JsonNode export = service.read("party", "/parties/" + own + "/export.json");

        assertThat(export.at("/complete").asBoolean()).isFalse();
        assertThat(export.at("/dossiers").size()).isPositive();
        assertThat(export.toString()).doesNotContain("\"audience\":\"TEAM\"");
        new Told(service.get("party2", "/parties/" + own + "/export")).isNotThere();
        new Told(service.get("party2", "/parties/" + own + "/export.pdf")).isNotThere();
        assertThat(service.get("agent", "/parties/" + own + "/export").statusCode()).isEqualTo(403);
        assertThat(service.get("outsider", "/parties/" + own + "/export").statusCode())
                .isEqualTo(403);
    }

    @Test
    void onPaperItIsReadableNumberedTaggedAndHasItsAccents() throws IOException {
        String party = registered("Zoé Æbischer-Łuksza");
        String dossier = opened(party, "Éclairage « d’hiver » 🌲 de la cour");
        Told last = said(dossier, "Détail", "PARTY", "œuvre à l’été ".repeat(2_000));

        byte[] pdf = service.bytes("dpo", "/parties/" + party + "/export.pdf?" + last.seen());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Zoé Æbischer-Łuksza", "Éclairage « d’hiver » ? de la cour")
                    .contains("1 / " + document.getNumberOfPages())
                    .contains("œuvre à l’été");
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getDocumentOutline().children()).isNotEmpty();
        }
    }

    private String registered(String name) {
        return new Told(service.post("agent", "/parties", Map.of("kind", "PERSON", "name", name)))
                .id();
    }

    private String opened(String party, String title) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        return new Told(
                        service.post(
                                "agent",
                                "/dossiers",
                                Map.of(
                                        "procedure",
                                        procedure,
                                        "title",
                                        title,
                                        "party",
                                        Map.of("id", party),
                                        "channel",
                                        "COUNTER")))
                .id();
    }

    private Told said(String dossier, String summary, String audience) {
        return said(dossier, summary, audience, "");
    }

    private Told said(String dossier, String summary, String audience, String text) {
        Map<String, Object> body = new HashMap<>();
        body.put("channel", "CALL");
        body.put("direction", "IN");
        body.put("summary", summary);
        body.put("audience", audience);
        body.put("text", text.substring(0, Math.min(text.length(), 20_000)));
        return new Told(service.post("agent", "/dossiers/" + dossier + "/interactions", body));
    }
}

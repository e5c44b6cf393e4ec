package org.visavis.query.partyview.export;

import static org.visavis.web.route.Routes.get;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.platform.Parameters;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Locale;

/**
 * Gives a person all that is held about them, to read and to take away; and gives it whole to
 * whoever answers for the records, who sends it after having looked whether it tells of others.
 */
@RestController
public final class ExportController {
    private final HoldingsRead holdings;
    private final Texts texts;
    private final JsonMapper json;

    public ExportController(HoldingsRead holdings, Texts texts, JsonMapper json) {
        this.holdings = holdings;
        this.texts = texts;
        this.json = json;
    }

    /** Who may take what away. */
    public static Routes routes() {
        return Routes.of(
                get("/parties/{id}/export").for_(Role.ADMIN, Role.RECORDS, Role.PARTY),
                get("/parties/{id}/export.json").for_(Role.ADMIN, Role.RECORDS, Role.PARTY),
                get("/parties/{id}/export.pdf").for_(Role.ADMIN, Role.RECORDS, Role.PARTY));
    }

    /** A page that says what there is and how to take it away; to a program, all of it. */
    @GetMapping("/parties/{id}/export")
    Shown export(@PathVariable String id, Person who, Locale locale) {
        return Shown.of("partyview/export", held(id, who, locale));
    }

    /** All of it as JSON, to keep. */
    @GetMapping("/parties/{id}/export.json")
    void json(@PathVariable String id, Person who, Locale locale, HttpServletResponse response)
            throws IOException {
        Holdings held = held(id, who, locale);
        begin(response, MediaType.APPLICATION_JSON_VALUE, locale, "json");
        json.writeValue(response.getOutputStream(), held);
    }

    /** All of it on paper. */
    @GetMapping("/parties/{id}/export.pdf")
    void pdf(@PathVariable String id, Person who, Locale locale, HttpServletResponse response)
            throws IOException {
        Holdings held = held(id, who, locale);
        begin(response, MediaType.APPLICATION_PDF_VALUE, locale, "pdf");
        new HoldingsOnPaper(texts, locale).write(held, response.getOutputStream());
    }

    private void begin(HttpServletResponse response, String type, Locale locale, String ending) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\""
                        + texts.tell("export.file", locale)
                        + "."
                        + ending
                        + "\"");
    }

    /** Another person, or one of another organisation, looks like one who does not exist. */
    private Holdings held(String id, Person who, Locale locale) {
        String party = Parameters.id(id);
        boolean own = who.kind() == Person.Kind.PARTY;
        if (own && !who.id().equals(party)) {
            throw new NotVisible();
        }
        return holdings.of(party, own ? null : who.organisation(), !own, locale)
                .orElseThrow(NotVisible::new);
    }
}

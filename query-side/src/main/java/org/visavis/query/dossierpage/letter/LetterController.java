package org.visavis.query.dossierpage.letter;

import static org.visavis.web.route.Routes.get;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.query.dossierpage.DossierView;
import org.visavis.query.dossierpage.Dossiers;
import org.visavis.query.platform.Parameters;
import org.visavis.query.security.Sight;
import org.visavis.store.EventReader;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * Gives what was written to the party as a letter, to print and to post. It is read from the
 * history itself: it says what left, signed as it was then, and nothing of whoever was forgotten.
 */
@RestController
public final class LetterController {
    /** No dossier has more. */
    private static final int ALL = 100_000;

    private final Dossiers dossiers;
    private final EventReader store;
    private final Texts texts;

    public LetterController(Dossiers dossiers, EventReader store, Texts texts) {
        this.dossiers = dossiers;
        this.store = store;
        this.texts = texts;
    }

    /** Who may have it: whoever may see the dossier. */
    public static Routes routes() {
        return Routes.of(
                get("/dossiers/{id}/messages/{n}/letter.pdf")
                        .for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN, Role.PARTY));
    }

    /** The message of this number on paper; what is no message, or was erased, does not exist. */
    @GetMapping("/dossiers/{id}/messages/{n}/letter.pdf")
    void letter(
            @PathVariable String id,
            @PathVariable String n,
            Person who,
            HttpServletResponse response)
            throws IOException {
        DossierView dossier =
                dossiers.find(Parameters.id(id), Sight.of(who)).orElseThrow(NotVisible::new);
        Letter letter =
                written(id)
                        .filter(it -> Integer.toString(it.number()).equals(n))
                        .findFirst()
                        .flatMap(Letter::of)
                        .orElseThrow(NotVisible::new);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, letter.locale().toLanguageTag());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s-%s.pdf\""
                        .formatted(texts.tell("paper.letter.file", letter.locale()), n));
        new LetterOnPaper(texts, letter).write(dossier, response.getOutputStream());
    }

    private Stream<MessageWritten> written(String dossier) {
        return store.read(dossier, 0, ALL).stream()
                .flatMap(
                        it ->
                                it.payload() instanceof MessageWritten written
                                        ? Stream.of(written)
                                        : Stream.empty());
    }
}

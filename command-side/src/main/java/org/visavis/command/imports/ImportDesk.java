package org.visavis.command.imports;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.visavis.command.platform.Identities;
import org.visavis.events.imports.ImportId;
import org.visavis.events.imports.ReferentChoice;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.io.IOException;

/** Where an administrator hands in a log. */
@RestController
public final class ImportDesk {
    private final LogImports imports;
    private final Identities identities;

    public ImportDesk(LogImports imports, Identities identities) {
        this.imports = imports;
        this.identities = identities;
    }

    /** Who may hand in a log. */
    public static Routes routes() {
        return Routes.of(post("/imports").for_(Role.ADMIN));
    }

    /** Takes the log in, and goes on reading after the answer. */
    @PostMapping("/imports")
    Answer take(Person who, Submission submission, @RequestParam("file") MultipartFile file)
            throws IOException {
        ReferentChoice referent =
                submission.read(
                        fields ->
                                fields.maybeChoice("referent", ReferentChoice.class)
                                        .orElse(ReferentChoice.RESPONSIBLE));
        Receipt receipt =
                imports.begin(new ImportId(identities.next()), who, submission, file, referent);
        String id = receipt.stream();
        return Answer.accepted("/imports/" + id, id, receipt.version(), receipt.position());
    }
}

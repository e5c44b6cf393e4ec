package org.visavis.query.proof;

import static org.visavis.web.route.Routes.get;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.store.proof.Proofs;
import org.visavis.store.proof.SignedNote;
import org.visavis.web.form.BadRequest;
import org.visavis.web.problem.FieldProblem;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was signed, by which keys, and the program that verifies it. They say nothing about anybody,
 * and are worth more the more people keep a copy: so everybody may have them.
 */
@RestController
public final class CheckpointController {
    private static final Resource VERIFIER = new ClassPathResource("verifier/Verifier.java");

    private final Proofs proofs;

    public CheckpointController(Proofs proofs) {
        this.proofs = proofs;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/checkpoints").forEverybody(),
                get("/checkpoints/keys").forEverybody(),
                get("/verifier/Verifier.java").forEverybody());
    }

    /** The checkpoints of a day, or of the latest on which there are any. */
    @GetMapping("/checkpoints")
    Shown checkpoints(@RequestParam(required = false) @Nullable String day) {
        CheckpointList list =
                CheckpointList.of(proofs.checkpoints(), day(day)).orElseThrow(NotVisible::new);
        return Shown.of("proof/checkpoints", list)
                .orLines(
                        out -> {
                            for (var signed : list.checkpoints()) {
                                out.append(signed.note()).append('\n');
                            }
                        });
    }

    /** The public keys, the oldest first, each vouched for by the one before. */
    @GetMapping("/checkpoints/keys")
    Shown keys() {
        List<SignedNote> statements = proofs.keys().statements();
        List<CheckpointList.Key> keys = CheckpointList.keys(proofs.keys());
        return Shown.of("proof/keys", Map.of("keys", keys))
                .orLines(
                        out -> {
                            for (var statement : statements) {
                                out.append(statement.written()).append('\n');
                            }
                        });
    }

    /** The verifier, as it stands in the repository. */
    @GetMapping("/verifier/Verifier.java")
    ResponseEntity<byte[]> verifier() throws IOException {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("Verifier.java")
                                .build()
                                .toString())
                .body(VERIFIER.getContentAsByteArray());
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            throw new BadRequest(List.of(FieldProblem.of("day", FieldProblem.Kind.NOT_A_DAY)));
        }
    }
}

package org.visavis.query.proof;

import static org.visavis.web.route.Routes.get;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.platform.Parameters;
import org.visavis.store.proof.Proofs;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.io.IOException;
import java.util.Map;

/** Hands out what proves the history of a dossier, and says what that shows. */
@RestController
public final class ProofController {
    private final Proofs proofs;
    private final Proven.Finder dossiers;

    public ProofController(Proofs proofs, Proven.Finder dossiers) {
        this.proofs = proofs;
        this.dossiers = dossiers;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(
                get("/dossiers/{id}/proof")
                        .for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN, Role.PARTY),
                get("/dossiers/{id}/proof.txt")
                        .for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN, Role.PARTY));
    }

    /** What a proof is, to people; the proof itself, to programs that do not name JSON. */
    @GetMapping("/dossiers/{id}/proof")
    Shown proof(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            Person who) {
        Proven dossier = visible(id, who);
        long earlier = Parameters.position("from", from);
        return Shown.of(
                        "proof/proof",
                        dossier,
                        () -> Map.of("signers", CheckpointList.keys(proofs.keys())))
                .orLines(out -> proofs.write(id, dossiers.readable(id, who), earlier, out));
    }

    /** The proof as a file. */
    @GetMapping("/dossiers/{id}/proof.txt")
    void file(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            Person who,
            HttpServletResponse response)
            throws IOException {
        Proven dossier = visible(id, who);
        long earlier = Parameters.position("from", from);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("proof-" + dossier.id() + ".txt")
                        .build()
                        .toString());
        proofs.write(id, dossiers.readable(id, who), earlier, response.getWriter());
    }

    private Proven visible(String id, Person who) {
        return dossiers.find(Parameters.id(id), who).orElseThrow(NotVisible::new);
    }
}

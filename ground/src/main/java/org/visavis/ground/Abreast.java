package org.visavis.ground;

import org.springframework.boot.health.contributor.Health;
import org.visavis.store.ProjectionHealth;
import org.visavis.store.proof.ProofHealth;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whether pages are abreast of what is recorded: the projections run, here or in another process,
 * and are less than ten seconds behind. Parked events do not make it unhealthy; they show in the
 * detail.
 */
public final class Abreast {
    private static final Duration TOO_FAR_BEHIND = Duration.ofSeconds(10);

    private Abreast() {}

    /** Tells it, with the figures. */
    public static void tell(Health.Builder builder, long recorded, ProjectionHealth projections) {
        boolean current = projections.lag().compareTo(TOO_FAR_BEHIND) < 0;
        (current && projections.running() ? builder.up() : builder.down())
                .withDetail("recorded", recorded)
                .withDetails(figures(projections));
    }

    /**
     * Tells how far the agenda is, in the detail alone: one that is behind takes no program out of
     * service, because commands and pages can be served all the same.
     */
    public static void tellAgenda(Health.Builder builder, ProjectionHealth agenda) {
        Map<String, Object> figures = figures(agenda);
        figures.put("running", agenda.running());
        builder.withDetail("agenda", figures);
    }

    /**
     * Tells what was signed last and why nothing is signed any more, in the detail alone: pages can
     * be served all the same, and whoever reads them should know.
     */
    public static void tellProof(Health.Builder builder, ProofHealth proof) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("signed", proof.signedSize());
        figures.put("signedAt", String.valueOf(proof.signedAt()));
        figures.put("fault", proof.fault() == null ? "none" : proof.fault());
        builder.withDetail("proof", figures);
    }

    private static Map<String, Object> figures(ProjectionHealth projections) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("projected", projections.position());
        figures.put("behind", projections.behind());
        figures.put("lagSeconds", projections.lag().toSeconds());
        figures.put("parked", projections.parked());
        return figures;
    }
}

package org.visavis.query.dossierpage;

import org.visavis.web.problem.Refusal;

import java.time.Instant;
import java.util.List;

/** The dossier did not exist at the moment that was asked for, or nobody knew of it. */
final class NotYet extends RuntimeException implements Refusal {
    private final transient Instant openedAt;
    private final transient Instant recordedAt;

    NotYet(Instant openedAt, Instant recordedAt) {
        super("Not yet", null, false, false);
        this.openedAt = openedAt;
        this.recordedAt = recordedAt;
    }

    @Override
    public String reason() {
        return "not-yet";
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public List<Object> arguments() {
        return List.of(openedAt, recordedAt);
    }
}

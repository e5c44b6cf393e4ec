package org.visavis.queryapp;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.visavis.ground.Abreast;
import org.visavis.query.platform.QueryStore;
import org.visavis.store.proof.Proofs;

/** Whether pages can be served: the store answers, and the pages are abreast of it. */
final class PagesHealth extends AbstractHealthIndicator {
    private final QueryStore store;
    private final Proofs proofs;

    PagesHealth(QueryStore store, Proofs proofs) {
        super("The store does not answer");
        this.store = store;
        this.proofs = proofs;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Abreast.tell(builder, store.events().lastPosition(), store.projections().health());
        Abreast.tellProof(builder, proofs.health());
    }
}

package org.visavis.standalone;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.visavis.command.platform.CommandStore;
import org.visavis.ground.Abreast;
import org.visavis.query.platform.QueryStore;
import org.visavis.store.proof.Proofs;

/** Whether commands and pages can be served: the store answers, and the pages are abreast of it. */
final class ServiceHealth extends AbstractHealthIndicator {
    private final CommandStore commands;
    private final QueryStore pages;
    private final Proofs proofs;

    ServiceHealth(CommandStore commands, QueryStore pages, Proofs proofs) {
        super("The store does not answer");
        this.commands = commands;
        this.pages = pages;
        this.proofs = proofs;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Abreast.tell(builder, commands.events().lastPosition(), pages.projections().health());
        Abreast.tellAgenda(builder, commands.agenda());
        Abreast.tellProof(builder, proofs.health());
    }
}

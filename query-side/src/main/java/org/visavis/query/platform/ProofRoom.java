package org.visavis.query.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.visavis.query.dossierpage.Dossiers;
import org.visavis.query.history.Histories;
import org.visavis.query.history.History;
import org.visavis.query.proof.CheckpointController;
import org.visavis.query.proof.ProofController;
import org.visavis.query.proof.Proven;
import org.visavis.query.security.Sight;
import org.visavis.store.StoreSchema;
import org.visavis.store.proof.Proofs;
import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** What proves the history. It needs {@link ProofSettings}. */
@Configuration(proxyBeanMethods = false)
class ProofRoom {
    /** Checkpoints tell real time, also where the town's clock runs ahead. */
    @Bean
    Proofs proofs(QueryStore store, ProofSettings settings) {
        StoreSchema.migrateProof(store.database().source());
        return Proofs.start(
                store.database().source(),
                settings.data(),
                settings.post(),
                InstantSource.system());
    }

    @Bean
    ProofController proofController(Proofs proofs, Dossiers dossiers, Histories histories) {
        return new ProofController(
                proofs,
                new Proven.Finder() {
                    @Override
                    public Optional<Proven> find(String id, Person who) {
                        return dossiers.find(id, Sight.of(who))
                                .map(
                                        it ->
                                                new Proven(
                                                        it.id(),
                                                        it.title(),
                                                        it.reference(),
                                                        it.version()));
                    }

                    @Override
                    public LongPredicate readable(String id, Person who) {
                        return Sight.of(who).isParty() ? told(histories, id)::contains : _ -> true;
                    }
                });
    }

    @Bean
    CheckpointController checkpointController(Proofs proofs) {
        return new CheckpointController(proofs);
    }

    @Bean
    Routes proofRoutes() {
        return Routes.of(
                Stream.of(ProofController.routes(), CheckpointController.routes())
                        .flatMap(routes -> routes.lines().stream())
                        .toArray(Route[]::new));
    }

    /** The positions of what a party is told. */
    private static Set<Long> told(Histories histories, String dossier) {
        Set<Long> positions = new HashSet<>();
        Long after = 0L;
        while (after != null) {
            History part = histories.of(dossier, after, 500, true, Locale.FRENCH);
            part.events().forEach(event -> positions.add(event.position()));
            after = part.next();
        }
        return positions;
    }
}

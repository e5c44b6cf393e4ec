package org.visavis.ground;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.visavis.store.KeyVault;
import org.visavis.web.problem.Seal;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Role;

/** What every program has, whichever side it runs. It needs a {@link KeyVault}. */
@Configuration(proxyBeanMethods = false)
public class Staircase {
    private static final String REFUSED_FORMS = "visavis:refused-forms";

    /** What one program closes another opens, since they share the keys. */
    @Bean
    Seal seal(KeyVault vault) {
        return new Seal(vault.create(REFUSED_FORMS));
    }

    @Bean
    Routes operationsRoutes() {
        return Routes.of(
                Routes.get("/actuator/health").forEverybody(),
                Routes.get("/actuator/prometheus").for_(Role.ADMIN));
    }
}

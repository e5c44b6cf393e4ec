package org.visavis.ground;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.visavis.store.ErasureList;
import org.visavis.store.KeyVault;
import org.visavis.web.WebDatabase;
import org.visavis.web.who.Accounts;
import org.visavis.web.who.StoredAccounts;

/**
 * What a program stands on that runs one side alone, on a database whose schemas are laid. It needs
 * a {@link WebPool} under that side's role.
 */
@Configuration(proxyBeanMethods = false)
@Import(Staircase.class)
public class OneSide {
    @Bean
    Variables variables(Environment environment) {
        return new Variables(environment);
    }

    @Bean
    ErasureList erasureList(Variables variables) {
        return new ErasureList(variables.erasures());
    }

    @Bean
    KeyVault keyVault(Variables variables, ErasureList erasures) {
        return Keys.in(variables.keys(), erasures);
    }

    @Bean
    WebDatabase webDatabase(WebPool pool) {
        return pool.database();
    }

    /** The town's people, where there is a town; they were enrolled when the schemas were laid. */
    @Bean
    Accounts accounts(Variables variables, WebDatabase database) {
        return variables.demonstration(false) ? new StoredAccounts(database) : Accounts.ofNobody();
    }
}

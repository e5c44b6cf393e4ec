package org.visavis.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.visavis.command.automation.Automations;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.CommandSettings;
import org.visavis.command.platform.CommandSide;
import org.visavis.command.platform.CommandStore;
import org.visavis.command.platform.Logins;
import org.visavis.ground.Access;
import org.visavis.ground.Keys;
import org.visavis.ground.Schemas;
import org.visavis.ground.Variables;
import org.visavis.query.platform.QuerySettings;
import org.visavis.standalone.town.Founding;
import org.visavis.store.ErasureList;
import org.visavis.store.KeyVault;
import org.visavis.store.Wake;
import org.visavis.web.text.Bundles;
import org.visavis.web.text.Texts;

import java.sql.SQLException;

/**
 * Prepares an existing database for programs that run one side each, and ends: lays the schemas
 * and, in the demonstration, founds the town. It alone is told the owner's password.
 */
@Configuration(proxyBeanMethods = false)
@Import(CommandSide.class)
class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    /** The word on the command line that asks for it. */
    static final String WORD = "migrate";

    /** Makes only what is needed: no web server, nobody who waits for work. */
    static void run(String[] arguments) throws SQLException {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Preparation.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .run(arguments)) {
            Schemas.lay(context.getBean(Access.class), Automations.SCHEMA, QuerySettings.SCHEMAS);
            if (context.getBean(Variables.class).demonstration(false)) {
                context.getBean(Founding.class).found();
            }
            LOG.info("The database is ready");
        }
    }

    @Bean
    LifecycleProcessor lifecycleProcessor() {
        return new NothingRuns();
    }

    @Bean
    Variables variables(Environment environment) {
        return new Variables(environment);
    }

    @Bean
    Access access(Variables variables) {
        return variables.access(variables.requiredDatabaseUrl());
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
    Texts texts() {
        return new Bundles(false);
    }

    @Bean
    CommandSettings commandSettings(Access access, Variables variables) {
        return new CommandSettings(
                access.url(),
                access.command().user(),
                access.command().password(),
                variables.data().resolve("imports"),
                variables.demonstration(false));
    }

    @Bean
    Founding founding(CommandDoor door, CommandStore store, Logins logins, Access access) {
        return new Founding(
                door,
                store,
                logins,
                Wake.source(access.url(), access.owner().user(), access.owner().password()));
    }
}

package org.visavis.queryapp;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.visavis.ground.Access;
import org.visavis.ground.CheckpointMail;
import org.visavis.ground.MailSettings;
import org.visavis.ground.OneSide;
import org.visavis.ground.Variables;
import org.visavis.ground.WebPool;
import org.visavis.query.page.DemoLogins;
import org.visavis.query.platform.ProofSettings;
import org.visavis.query.platform.QuerySettings;
import org.visavis.query.platform.QuerySide;
import org.visavis.query.platform.QueryStore;
import org.visavis.store.proof.Proofs;
import org.visavis.web.WebCommon;
import org.visavis.web.WebDatabase;

/**
 * The query side on a database that is there; as many of these as one likes, behind one door. One
 * of them feeds the pages, the others read along and take over when it ends.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({OneSide.class, WebCommon.class, QuerySide.class})
public class QueryApp {
    private static final String ROLE = "QUERY";

    public static void main(String[] arguments) {
        SpringApplication.run(QueryApp.class, arguments);
    }

    @Bean
    WebPool webPool(Variables variables) {
        return new WebPool(variables.requiredDatabaseUrl(), variables.role(ROLE));
    }

    @Bean
    QuerySettings querySettings(Variables variables) {
        Access.Role role = variables.role(ROLE);
        return new QuerySettings(
                variables.requiredDatabaseUrl(),
                role.user(),
                role.password(),
                variables.demonstration(false),
                MailSettings.from(variables.environment()).isPresent());
    }

    @Bean
    DemoLogins demoLogins(Variables variables, WebDatabase database) {
        return variables.demonstration(false) ? TownPeople.in(database) : DemoLogins.ofNobody();
    }

    @Bean
    ProofSettings proofSettings(Variables variables) {
        Environment said = variables.environment();
        return new ProofSettings(
                variables.data(), CheckpointMail.from(said, MailSettings.from(said)));
    }

    @Bean
    PagesHealth pagesHealth(QueryStore store, Proofs proofs) {
        return new PagesHealth(store, proofs);
    }
}

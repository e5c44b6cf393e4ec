package org.visavis.web;

import static org.visavis.web.route.Routes.get;
import static org.visavis.web.route.Routes.post;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.web.csrf.CsrfToken;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Pages;
import org.visavis.web.who.Account;
import org.visavis.web.who.Accounts;
import org.visavis.web.who.Passwords;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small town with a bakery: enough of a program to walk through the door. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({WebCommon.class, Bakery.class})
class Town {
    static final Person CLAIRE =
            new Person("c1", Person.Kind.AGENT, "claire", "Claire Morel", Set.of(Role.AGENT), "o1");
    static final Person MARC =
            new Person("p1", Person.Kind.PARTY, "marc", "Marc Petit", Set.of(Role.PARTY), null);

    @Bean
    Routes routesOfTheBakery() {
        return Routes.of(
                get("/").forAnyoneSignedIn(),
                get("/bread/{id}").forAnyoneSignedIn(),
                get("/oven").for_(Role.AGENT),
                get("/window").forEverybody(),
                post("/orders").for_(Role.AGENT, Role.PARTY),
                get("/orders/new").for_(Role.AGENT, Role.PARTY));
    }

    @Bean
    Accounts accounts() {
        List<Account> known =
                List.of(
                        new Account(CLAIRE, Passwords.hash("demo")),
                        new Account(MARC, Passwords.hash("demo")));
        return new Accounts() {
            @Override
            public Optional<Account> byLogin(String login) {
                return known.stream().filter(a -> a.person().login().equals(login)).findFirst();
            }

            @Override
            public Optional<Account> byId(String id) {
                return known.stream().filter(a -> a.person().id().equals(id)).findFirst();
            }
        };
    }

    /** Pages in plain words: what matters of the model, for tests to read. */
    @Bean
    Pages pages() {
        return (template, locale) ->
                (model, request, response) -> {
                    CsrfToken token = (CsrfToken) request.getAttribute("_csrf");
                    response.setContentType("text/html;charset=UTF-8");
                    response.getWriter()
                            .println(
                                    template
                                            + "\nlanguage="
                                            + locale.getLanguage()
                                            + "\ncsrf="
                                            + token.getToken()
                                            + "\nmodel="
                                            + model);
                };
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean
    WebDatabase webDatabase(EmbeddedPostgres postgres) {
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(
                        new ClassPathResource("db/web/V1__sessions_and_refused_forms.sql"),
                        new ClassPathResource("db/web/V3__shelf.sql")),
                postgres.getPostgresDatabase());
        return new WebDatabase(postgres.getPostgresDatabase());
    }
}

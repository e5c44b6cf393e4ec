package org.visavis.query.page;

import static org.visavis.web.route.Routes.get;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.session.MapSessionRepository;
import org.visavis.web.WebCommon;
import org.visavis.web.WebDatabase;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Account;
import org.visavis.web.who.Accounts;
import org.visavis.web.who.Passwords;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Shows every component on one page; started by hand, it can be looked at in a browser. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({WebCommon.class, PageSetup.class, GalleryController.class})
class Gallery {
    static final Person CLAIRE =
            new Person(
                    "c1",
                    Person.Kind.AGENT,
                    "agent",
                    "Claire Morel",
                    Set.of(Role.AGENT, Role.SUPERVISOR),
                    "o1");

    public static void main(String[] arguments) {
        SpringApplication gallery = new SpringApplication(Gallery.class);
        gallery.setAllowBeanDefinitionOverriding(true);
        gallery.run(arguments);
    }

    @Bean
    Routes rooms() {
        return Routes.of(
                get("/gallery").forEverybody(),
                get("/gallery/problem/{status}").forEverybody(),
                get("/portfolio").for_(Role.AGENT),
                get("/supervision").for_(Role.SUPERVISOR),
                get("/dossiers").for_(Role.AGENT),
                get("/imports").for_(Role.ADMIN));
    }

    @Bean
    Accounts accounts() {
        Account claire = new Account(CLAIRE, Passwords.hash("demo"));
        return new Accounts() {
            @Override
            public Optional<Account> byLogin(String login) {
                return Optional.of(claire).filter(known -> login.equals("agent"));
            }

            @Override
            public Optional<Account> byId(String id) {
                return Optional.of(claire).filter(known -> id.equals("c1"));
            }
        };
    }

    @Bean
    DemoLogins demonstration() {
        return new DemoLogins(
                "demo",
                List.of(
                        new DemoLogins.DemoLogin("agent", "Claire Morel", "référente, accueil"),
                        new DemoLogins.DemoLogin("supervisor", "Anne Le Goff", "responsable"),
                        new DemoLogins.DemoLogin("party", "Marc Petit", null)));
    }

    /** Sessions in memory: a gallery needs no database. */
    @Bean
    MapSessionRepository sessionRepository() {
        MapSessionRepository sessions = new MapSessionRepository(new ConcurrentHashMap<>());
        sessions.setDefaultMaxInactiveInterval(Duration.ofMinutes(5));
        return sessions;
    }

    @Bean
    WebDatabase webDatabase() {
        return new WebDatabase(new DriverManagerDataSource());
    }
}

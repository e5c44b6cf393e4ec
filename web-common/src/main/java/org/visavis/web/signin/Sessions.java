package org.visavis.web.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.visavis.web.WebDatabase;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The session, in a table that both sides read; all that it holds are short texts. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
public class Sessions {
    /** A working day: whoever leaves the page open over lunch is still signed in after it. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(8);

    /** Sessions in schema {@code web}; expired ones are swept every minute. */
    @Bean
    JdbcIndexedSessionRepository sessionRepository(WebDatabase database) {
        TransactionTemplate own =
                new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        JdbcIndexedSessionRepository sessions =
                new JdbcIndexedSessionRepository(new JdbcTemplate(database.dataSource()), own);
        sessions.setTableName("web.session");
        sessions.setDefaultMaxInactiveInterval(LONGEST_PAUSE);
        sessions.setConversionService(onlyTexts());
        return sessions;
    }

    /** Lax, so that a link in a mail finds its reader signed in; secure wherever TLS is. */
    @Bean
    CookieSerializer cookieSerializer() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("visavis");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** Nothing that Java could be tricked into running is ever read from the table. */
    private static GenericConversionService onlyTexts() {
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(
                Object.class,
                byte[].class,
                attribute -> {
                    if (attribute instanceof String text) {
                        return text.getBytes(StandardCharsets.UTF_8);
                    }
                    throw new IllegalArgumentException("A session holds only texts");
                });
        conversions.addConverter(
                byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversions;
    }
}

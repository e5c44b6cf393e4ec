package org.visavis.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.visavis.web.keep.Kept;
import org.visavis.web.keep.Shelf;
import org.visavis.web.problem.Seal;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

class ShelfTest {
    private static final Person CLAIRE = person("claire");
    private static final Person NADIA = person("nadia");
    private static final String FORM = Shelf.draft("/dossiers/42/interactions");

    private static EmbeddedPostgres server;
    private static DataSource database;

    private final Shelf shelf = shelf(Seal.ofThisProcess());

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        database = server.getPostgresDatabase();
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(
                        new ClassPathResource("db/web/V1__sessions_and_refused_forms.sql"),
                        new ClassPathResource("db/web/V3__shelf.sql")),
                database);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void what_was_kept_last_is_found_by_its_owner_alone() {
        shelf.keep(CLAIRE, FORM, typed("Il manque"));
        shelf.keep(CLAIRE, FORM, typed("Il manque le plan."));

        assertThat(shelf.find(CLAIRE, FORM).map(kept -> kept.value("text")))
                .contains("Il manque le plan.");
        assertThat(shelf.find(NADIA, FORM)).isEmpty();
        assertThat(shelf.all(NADIA, Shelf.draft(""))).isEmpty();
    }

    @Test
    void what_was_sent_is_forgotten() {
        shelf.keep(CLAIRE, FORM, typed("Envoyé"));
        shelf.forget(NADIA, FORM);
        assertThat(shelf.find(CLAIRE, FORM)).isPresent();

        shelf.forget(CLAIRE, FORM);
        assertThat(shelf.find(CLAIRE, FORM)).isEmpty();
    }

    @Test
    void drafts_and_outcomes_are_told_apart_and_the_latest_comes_first() {
        String other = Shelf.draft("/dossiers/43/hand-over");
        shelf.keep(NADIA, FORM, typed("un"));
        shelf.keep(NADIA, Shelf.outcomes("7"), Map.of("42", List.of()));
        shelf.keep(NADIA, other, typed("deux"));

        assertThat(shelf.all(NADIA, Shelf.draft(""))).containsOnlyKeys(other, FORM);
        assertThat(shelf.all(NADIA, Shelf.draft("")).keySet()).first().isEqualTo(other);
    }

    @Test
    void after_thirty_days_nothing_is_left_and_another_key_reads_nothing() {
        shelf.keep(CLAIRE, FORM, typed("vieux"));
        assertThat(shelf(Seal.ofThisProcess()).find(CLAIRE, FORM)).isEmpty();

        JdbcClient.create(database)
                .sql("update web.shelf set expires_at = now() - interval '1 second'")
                .update();
        assertThat(shelf.find(CLAIRE, FORM)).isEmpty();
        shelf.keep(NADIA, FORM, typed("neuf"));
        assertThat(rows("claire")).isZero();
    }

    @Test
    void the_database_holds_none_of_the_words() {
        shelf.keep(CLAIRE, FORM, typed("Madame Durand"));

        byte[] sealed =
                JdbcClient.create(database)
                        .sql("select sealed from web.shelf where person = 'claire'")
                        .query(byte[].class)
                        .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Durand");
        assertThat(shelf.find(CLAIRE, FORM).map(Kept::values)).contains(typed("Madame Durand"));
    }

    private static int rows(String person) {
        return JdbcClient.create(database)
                .sql("select count(*) from web.shelf where person = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private static Shelf shelf(Seal seal) {
        return new Shelf(new WebDatabase(database), seal, JsonMapper.shared());
    }

    private static Map<String, List<String>> typed(String text) {
        return Map.of("text", List.of(text));
    }

    private static Person person(String id) {
        return new Person(id, Person.Kind.AGENT, id, id, Set.of(Role.AGENT), "o");
    }
}

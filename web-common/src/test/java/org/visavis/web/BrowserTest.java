package org.visavis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@OverHttp
class BrowserTest {
    private static final Pattern TOKEN = Pattern.compile("csrf=(\\S+)");

    @LocalServerPort int port;
    @Autowired WebDatabase database;

    @Test
    void signing_in_leads_to_the_wanted_page_and_signing_out_ends_the_session() {
        Visitor browser = Visitor.browser(port);
        HttpResponse<String> in = signIn(browser, "claire", "demo", "/oven?heat=2");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(location(in)).isEqualTo("/oven?heat=2");
        assertThat(in.headers().firstValue("Set-Cookie").orElse(""))
                .contains("visavis=", "HttpOnly", "SameSite=Lax");

        HttpResponse<String> home = browser.get("/");
        assertThat(home.body()).startsWith("home").contains("Claire Morel");

        HttpResponse<String> out = browser.submit("/sign-out", Map.of("_csrf", token(home)));
        assertThat(location(out)).isEqualTo("/sign-in?left=true");
        assertThat(location(browser.get("/"))).isEqualTo("/sign-in?next=%2F");
    }

    @Test
    void a_wrong_password_leads_back_with_a_word() {
        HttpResponse<String> in = signIn(Visitor.browser(port), "claire", "nope", "/oven");

        assertThat(location(in)).isEqualTo("/sign-in?failed=true&next=%2Foven");
    }

    @Test
    void a_wanted_page_elsewhere_is_forgotten() {
        for (String elsewhere : List.of("https://evil.example", "//evil.example", "/\\evil")) {
            assertThat(location(signIn(Visitor.browser(port), "claire", "demo", elsewhere)))
                    .isEqualTo("/");
        }
    }

    @Test
    void the_session_holds_the_persons_id_and_the_forms_token_and_nothing_else() {
        signIn(Visitor.browser(port), "marc", "demo", "/");

        List<@Nullable String> held =
                JdbcClient.create(database.dataSource())
                        .sql("select distinct attribute_name from web.session_attributes")
                        .query(String.class)
                        .list();
        assertThat(held).contains("person").isSubsetOf("person", "csrf");
    }

    @Test
    void an_accepted_form_leads_to_its_page_with_the_position_to_wait_for() {
        Visitor browser = signedIn("claire");
        HttpResponse<String> answer = browser.submit("/orders", order(browser, "pain"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/?tab=1&seen=1807");
    }

    @Test
    void a_refused_form_comes_back_once_with_what_was_typed_and_why() {
        Visitor browser = signedIn("claire");
        Map<String, String> order = order(browser, "brioche");
        order.put("form", "/orders/new?party=7&refused=old");
        HttpResponse<String> answer = browser.submit("/orders", order);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).startsWith("/orders/new?party=7&refused=");
        HttpResponse<String> again = browser.get(location(answer));
        assertThat(again.body())
                .contains("mais il ne reste plus de brioche")
                .contains("bread=[brioche]")
                .doesNotContain("_csrf=[");
        assertThat(browser.get(location(answer)).body()).doesNotContain("brioche");
    }

    @Test
    void a_refused_form_is_shown_to_nobody_else_and_is_unreadable_in_the_table() {
        Visitor claire = signedIn("claire");
        String back = location(claire.submit("/orders", order(claire, "brioche")));
        String kept =
                JdbcClient.create(database.dataSource())
                        .sql(
                                "select string_agg(encode(sealed, 'escape'), '') from"
                                        + " web.refused_form")
                        .query(String.class)
                        .single();

        assertThat(kept).doesNotContain("brioche");
        assertThat(signedIn("marc").get(back).body()).doesNotContain("brioche");
        assertThat(claire.get(back).body()).contains("brioche");
    }

    @Test
    void a_form_without_token_is_refused_and_nothing_of_it_is_kept() {
        Visitor browser = signedIn("claire");
        Map<String, String> order = order(browser, "brioche");
        order.remove("_csrf");
        HttpResponse<String> answer = browser.submit("/orders", order);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).startsWith("page/problem").contains("foreign-form");
    }

    @Test
    void problems_are_pages_for_people() {
        Visitor browser = signedIn("marc");

        assertThat(browser.get("/nowhere").body()).startsWith("page/problem");
        assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(browser.get("/oven").statusCode()).isEqualTo(403);
    }

    private Visitor signedIn(String login) {
        Visitor browser = Visitor.browser(port);
        signIn(browser, login, "demo", "/");
        return browser;
    }

    private static Map<String, String> order(Visitor browser, String bread) {
        return new HashMap<>(
                Map.of(
                        "_csrf", token(browser.get("/orders/new")),
                        "form", "/orders/new",
                        "bread", bread,
                        "flour", "RYE",
                        "loaves", "2"));
    }

    private static HttpResponse<String> signIn(
            Visitor browser, String login, String password, String next) {
        return browser.submit(
                "/sign-in",
                Map.of(
                        "_csrf", token(browser.get("/sign-in")),
                        "login", login,
                        "password", password,
                        "next", next));
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return token.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.body());
    }
}

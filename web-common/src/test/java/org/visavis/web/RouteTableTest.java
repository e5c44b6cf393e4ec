package org.visavis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visavis.web.route.Routes.get;
import static org.visavis.web.route.Routes.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.visavis.web.route.Route;
import org.visavis.web.route.RouteCoverage;
import org.visavis.web.route.RouteTable;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Role;

import java.util.List;
import java.util.Optional;

@OverHttp
class RouteTableTest {
    @Autowired RouteTable table;
    @Autowired List<RequestMappingHandlerMapping> mappings;

    @Test
    void every_handler_has_a_line() {
        assertThat(new RouteCoverage(table).uncovered(mappings)).isEmpty();
    }

    @Test
    void a_handler_that_nobody_listed_is_found() {
        RouteTable empty = new RouteTable(List.of());

        assertThat(new RouteCoverage(empty).uncovered(mappings))
                .anyMatch(line -> line.startsWith("POST /orders (org.visavis.web.Bakery#order"));
    }

    @Test
    void the_most_specific_line_wins_and_nothing_else_matches() {
        Route all = get("/bread/{id}").forEverybody();
        Route one = get("/bread/new").for_(Role.ADMIN);
        RouteTable bread = new RouteTable(List.of(Routes.of(all, one)));

        assertThat(find(bread, HttpMethod.GET, "/bread/new")).contains(one);
        assertThat(find(bread, HttpMethod.GET, "/bread/7")).contains(all);
        assertThat(find(bread, HttpMethod.POST, "/bread/7")).isEmpty();
        assertThat(find(bread, HttpMethod.GET, "/bread/7/crumb")).isEmpty();
    }

    @Test
    void two_lines_for_the_same_route_are_a_mistake() {
        List<Routes> parts =
                List.of(
                        Routes.of(post("/bread").forEverybody()),
                        Routes.of(post("/bread").for_(Role.ADMIN)));

        assertThatThrownBy(() -> new RouteTable(parts)).hasMessageContaining("POST /bread");
    }

    private static Optional<Route> find(RouteTable table, HttpMethod method, String path) {
        return table.find(method, PathContainer.parsePath(path));
    }
}

package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.visavis.web.route.RouteCoverage;
import org.visavis.web.route.RouteTable;
import org.visavis.web.route.Routes;

import java.util.List;

/** Nothing is open that nobody decided to open. */
class RoutesTest {
    private final Service service = SharedService.get();

    @Test
    void everyHandlerHasARule() {
        assertThat(uncovered(service.bean(RouteTable.class))).isEmpty();
    }

    @Test
    void withoutTheTableEveryHandlerOfOursIsMissed() {
        assertThat(uncovered(new RouteTable(List.of(Routes.of()))))
                .anyMatch(line -> line.startsWith("POST /dossiers "))
                .anyMatch(line -> line.startsWith("GET /dossiers/{id} "));
    }

    private List<String> uncovered(RouteTable table) {
        return new RouteCoverage(table)
                .uncovered(
                        service.context()
                                .getBeansOfType(RequestMappingHandlerMapping.class)
                                .values());
    }
}

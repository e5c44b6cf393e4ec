package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.visavis.web.route.RouteCoverage;
import org.visavis.web.route.RouteTable;
import org.visavis.web.route.Routes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing is open that nobody decided to open. */
class RoutesTest {
    /** Asked with a button or two on the pages that show them. */
    private static final Set<String> BUTTONS =
            Set.of(
                    "/dossiers/{id}/charge",
                    "/dossiers/{id}/ladder/resumption",
                    "/dossiers/{id}/introduction/sending",
                    "/dossiers/{id}/hand-over/acceptance",
                    "/dossiers/{id}/escalation/take-up",
                    "/dossiers/{id}/actions/{n}/charge",
                    "/dossiers/{id}/thanks/{n}/decline",
                    "/dossiers/{id}/messages/{n}/retry",
                    "/dossiers/{id}/messages/{n}/judgement");

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

    /**
     * A form that is refused goes back to where it stood; a program can do without, a person not.
     */
    @Test
    void whateverCanBeAskedOfADossierHasItsFormAtTheSameAddress() {
        Set<String> forms = patterns(RequestMethod.GET);
        assertThat(patterns(RequestMethod.POST))
                .filteredOn(pattern -> pattern.startsWith("/dossiers/{id}/"))
                .filteredOn(pattern -> !BUTTONS.contains(pattern))
                .flatMap(
                        pattern ->
                                Stream.of("opening", "closing", "deadline")
                                        .map(date -> pattern.replace("{which}", date))
                                        .distinct()
                                        .toList())
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(forms).contains(pattern));
    }

    private Set<String> patterns(RequestMethod method) {
        return service
                .context()
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().contains(method))
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> uncovered(RouteTable table) {
        return new RouteCoverage(table)
                .uncovered(
                        service.context()
                                .getBeansOfType(RequestMappingHandlerMapping.class)
                                .values());
    }
}

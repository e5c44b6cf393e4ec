package org.visavis.web.route;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the handlers that nobody wrote a line for, so that a test can fail the build. */
public final class RouteCoverage {
    private final RouteTable table;

    /** Compares handlers with this table. */
    public RouteCoverage(RouteTable table) {
        this.table = table;
    }

    /** The handlers without a line, as {@code GET /path (Controller#method)}, in order. */
    public List<String> uncovered(Collection<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> !isErrorPage(entry.getValue()))
                .flatMap(entry -> uncovered(entry.getKey(), entry.getValue()))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Stream<String> uncovered(RequestMappingInfo info, HandlerMethod handler) {
        return methods(info)
                .flatMap(
                        method ->
                                info.getPatternValues().stream()
                                        .filter(pattern -> !table.lists(method, pattern))
                                        .map(pattern -> method + " " + pattern))
                .map(route -> route + " (" + handler.getShortLogMessage() + ")");
    }

    /** A handler without a method answers every method: one line each would be needed. */
    private static Stream<HttpMethod> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? Stream.of(RequestMethod.values()) : methods.stream())
                .map(RequestMethod::asHttpMethod);
    }

    private static boolean isErrorPage(HandlerMethod handler) {
        return ErrorController.class.isAssignableFrom(handler.getBeanType());
    }
}

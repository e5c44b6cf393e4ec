package org.visavis.web.route;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All parts of the table together, ready to be asked. */
public final class RouteTable {
    private record Line(PathPattern pattern, Route route) {}

    private final Map<HttpMethod, List<Line>> lines;

    /** Joins the parts; two lines for the same method and pattern are a mistake. */
    public RouteTable(Collection<Routes> parts) {
        lines =
                parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .map(RouteTable::line)
                        .sorted(Comparator.comparing(Line::pattern))
                        .collect(Collectors.groupingBy(line -> line.route().method()));
        lines.values().forEach(RouteTable::refuseTwins);
    }

    /** The line for this request; empty when it is denied to all. */
    public Optional<Route> find(HttpServletRequest request) {
        return find(methodOf(request), pathOf(request));
    }

    /** The line for this method and path, the most specific one first. */
    public Optional<Route> find(HttpMethod method, PathContainer path) {
        return lines.getOrDefault(method, List.of()).stream()
                .filter(line -> line.pattern().matches(path))
                .map(Line::route)
                .findFirst();
    }

    /** The methods that are listed for this path, whatever the request's own. */
    public Set<String> methodsAt(HttpServletRequest request) {
        PathContainer path = pathOf(request);
        return lines.keySet().stream()
                .filter(method -> find(method, path).isPresent())
                .map(HttpMethod::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the table has a line written exactly so. */
    public boolean lists(HttpMethod method, String pattern) {
        return lines.getOrDefault(method, List.of()).stream()
                .anyMatch(line -> line.route().pattern().equals(pattern));
    }

    private static Line line(Route route) {
        return new Line(PathPatternParser.defaultInstance.parse(route.pattern()), route);
    }

    private static void refuseTwins(List<Line> sameMethod) {
        Set<String> seen = new TreeSet<>();
        for (Line line : sameMethod) {
            if (!seen.add(line.route().pattern())) {
                throw new IllegalStateException(
                        "Expected one line per route, but two name "
                                + line.route().method()
                                + " "
                                + line.route().pattern());
            }
        }
    }

    private static HttpMethod methodOf(HttpServletRequest request) {
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        return method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
    }

    private static PathContainer pathOf(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication();
    }
}

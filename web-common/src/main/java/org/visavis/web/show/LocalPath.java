package org.visavis.web.show;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths of our own: whatever would lead a browser elsewhere is not one. */
public final class LocalPath {
    /** Request attribute of a form that another site may have sent: nothing of it is kept. */
    public static final String FOREIGN = LocalPath.class.getName() + ".foreign";

    /** One slash, then neither another slash nor a backslash; printable ASCII only. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");

    /** What was added for one reading only. */
    private static final Pattern PASSING = Pattern.compile("(?<=[?&])(seen|refused)=[^&]*&?");

    private LocalPath() {}

    /** The path, if it is one of ours. */
    public static Optional<String> of(@Nullable String path) {
        return Optional.ofNullable(path).filter(given -> LOCAL.matcher(given).matches());
    }

    /** Where the form that was sent can be seen: its field {@code form}, the referer, or home. */
    public static String ofForm(HttpServletRequest request) {
        return of(request.getParameter("form")).or(() -> ofReferer(request)).orElse("/");
    }

    /** The path with one parameter more, in place of those of an earlier answer. */
    public static String with(String path, String parameter, String value) {
        int hash = path.indexOf('#');
        String fragment = hash < 0 ? "" : path.substring(hash);
        String rest = lasting(hash < 0 ? path : path.substring(0, hash));
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return rest + (rest.contains("?") ? "&" : "?") + parameter + "=" + encoded + fragment;
    }

    /** The path without what was added for one reading only. */
    static String lasting(String path) {
        return PASSING.matcher(path).replaceAll("").replaceAll("[?&]$", "");
    }

    private static Optional<String> ofReferer(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return Optional.empty();
        }
        try {
            URI address = new URI(referer);
            String query = address.getRawQuery();
            return of(address.getRawPath() + (query == null ? "" : "?" + query));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}

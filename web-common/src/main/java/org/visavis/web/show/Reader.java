package org.visavis.web.show;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.visavis.web.text.Language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Who reads the answer: a person's browser or a program, and in which language. */
public final class Reader {
    private static final MediaType XHTML = MediaType.APPLICATION_XHTML_XML;

    private Reader() {}

    /** Whether the client names HTML and likes it at least as much as JSON; htmx always does. */
    public static boolean prefersHtml(HttpServletRequest request) {
        if ("true".equals(request.getHeader("HX-Request"))) {
            return true;
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            double html = quality(types, type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
            html = Math.max(html, quality(types, type -> type.equalsTypeAndSubtype(XHTML)));
            double json = quality(types, Reader::isJson);
            return html > 0 && html >= json;
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    /** Whether the client asks for JSON by name. */
    static boolean namesJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        try {
            return accept != null && quality(MediaType.parseMediaTypes(accept), Reader::isJson) > 0;
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    /** Whether a person sent this form with a browser, and is to be sent on to a page. */
    public static boolean isFormOfBrowser(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && prefersHtml(request)
                && (type == null
                        || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                        || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    /**
     * For pages what the reader chose, else what their browser asks for, else French; for programs
     * what they ask for, else English.
     */
    public static Locale locale(HttpServletRequest request) {
        Optional<Language> asked = Language.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Language language =
                prefersHtml(request)
                        ? LanguageChoice.of(request).or(() -> asked).orElse(Language.FRENCH)
                        : asked.orElse(Language.ENGLISH);
        return language.locale();
    }

    private static boolean isJson(MediaType type) {
        return type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private static double quality(List<MediaType> types, Predicate<MediaType> wanted) {
        return types.stream()
                .filter(wanted)
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}

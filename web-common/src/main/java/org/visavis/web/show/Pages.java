package org.visavis.web.show;

import org.springframework.web.servlet.View;

import java.util.Locale;

/** Finds a page to render. Only the query-side has a bean of this type; others speak JSON. */
public interface Pages {

    /**
     * The page in this language.
     *
     * @param template such as {@code page/problem}
     */
    View page(String template, Locale locale);
}

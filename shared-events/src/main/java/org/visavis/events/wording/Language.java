package org.visavis.events.wording;

import java.util.Locale;

/** A language in which the house writes. */
public enum Language {
    FR,
    EN,
    NL;

    /** In which dates and bundles are read. */
    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}

package org.visavis.command.imports.xes;

import java.util.Locale;

/** Why a log cannot be read, or not further. */
public enum LogFault {
    /** The file, or what is packed in it, has no bytes. */
    EMPTY,
    /** What the file begins with is not XML: the parser's words. */
    NOT_XML,
    /** The XML is of another kind than an event log: the name of its root element. */
    NOT_XES,
    /**
     * The XML has a document type declaration. Logs need none; entities would be declared there.
     */
    DOCTYPE_REFUSED,
    /** The log ends in the middle, packed or not. */
    CUT_SHORT,
    /** What is packed cannot be unpacked. */
    GZIP_BROKEN,
    /** The XML breaks its own rules (tags, characters, entities): the parser's words. */
    NOT_WELL_FORMED,
    /** The bytes are not characters of the encoding that the log declares. */
    CHARACTERS_BROKEN,
    /** The log is larger, unpacked, than allowed: the greatest number of bytes. */
    TOO_LARGE,
    /** The log is packed more tightly than a real one: the greatest ratio. */
    PACKED_TOO_TIGHTLY,
    /** One tag, comment or text is longer than allowed: the greatest number of bytes. */
    PIECE_TOO_LONG,
    /** Elements are nested deeper than allowed: the greatest depth. */
    TOO_DEEP,
    /** The names of its elements and attributes are endless: their greatest length together. */
    TOO_MANY_NAMES,
    /** The file could not be read to its end, for a reason outside the log. */
    INPUT_FAILED;

    /** The name of this reason in message bundles and for programs: stable, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

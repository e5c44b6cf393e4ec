package org.visavis.command.inbox;

import java.util.Set;

/** The kinds of files that are told by name; a stranger's own words are never kept as a kind. */
final class MediaTypes {
    private static final String ANY = "application/octet-stream";
    private static final Set<String> KNOWN =
            Set.of(
                    "application/pdf",
                    "application/zip",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "image/jpeg",
                    "image/png",
                    "image/gif",
                    "image/heic",
                    "image/tiff",
                    "image/webp",
                    "message/rfc822",
                    "text/calendar",
                    "text/csv",
                    "text/html",
                    "text/plain");

    private MediaTypes() {}

    /**
     * @param said a Content-Type, in small letters
     */
    static String known(String said) {
        int end = said.indexOf(';');
        String type = (end < 0 ? said : said.substring(0, end)).strip();
        return KNOWN.contains(type) ? type : ANY;
    }
}

package org.visavis.events.file;

/** What a file is, as its own bytes say; nobody believes its name. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt"),
    /** Anything else: kept as it came by mail, and never sent. */
    OTHER("application/octet-stream", "bin");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** What programs call it (RFC 6838). */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files usually end, without the dot. */
    public String ending() {
        return ending;
    }
}

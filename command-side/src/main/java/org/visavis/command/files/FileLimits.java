package org.visavis.command.files;

import org.springframework.core.env.Environment;

/**
 * How much may be sent, in bytes.
 *
 * @param file in one file
 * @param form in all files of one form
 */
public record FileLimits(long file, long form) {
    /** A million bytes and a bit, as people's programs count. */
    static final long MEGABYTE = 1L << 20;

    /** What holds unless somebody says otherwise. */
    public static final FileLimits USUAL = new FileLimits(10 * MEGABYTE, 25 * MEGABYTE);

    /**
     * What the environment says, in megabytes: {@code VISAVIS_FILE_LIMIT} (10 unless told) and
     * {@code VISAVIS_FORM_LIMIT} (25 unless told).
     *
     * @throws IllegalArgumentException naming what is no number of megabytes
     */
    public static FileLimits from(Environment said) {
        return new FileLimits(
                megabytes(said, "VISAVIS_FILE_LIMIT", USUAL.file()),
                megabytes(said, "VISAVIS_FORM_LIMIT", USUAL.form()));
    }

    private static long megabytes(Environment said, String variable, long usual) {
        String text = said.getProperty(variable, "");
        if (text.isBlank()) {
            return usual;
        }
        if (!text.strip().matches("[1-9]\\d{0,2}")) {
            throw new IllegalArgumentException(
                    "Expected 1 to 999 megabytes in " + variable + ", not: " + text);
        }
        return Long.parseLong(text.strip()) * MEGABYTE;
    }

    int fileInMegabytes() {
        return (int) (file / MEGABYTE);
    }

    int formInMegabytes() {
        return (int) (form / MEGABYTE);
    }
}

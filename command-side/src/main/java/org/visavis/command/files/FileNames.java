package org.visavis.command.files;

import org.visavis.events.file.FileType;

import java.text.Normalizer;

/** Makes of what a file is said to be called a name that can be shown and saved anywhere. */
final class FileNames {
    /** In UTF-16 characters. */
    static final int LONGEST = 120;

    private FileNames() {}

    /**
     * The last part of the path, without what cannot be shown or has a meaning to some system, and
     * with an ending that fits what the file is. Characters that turn the direction of reading go
     * too: with them an ending can be made to look like another.
     */
    static String cleaned(String said, FileType type) {
        String name =
                Normalizer.normalize(said, Normalizer.Form.NFC)
                        .replaceFirst("^.*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                        .replaceAll("[<>:\"|?*/\\\\]", "_")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[. ]+|[. ]+$", "");
        if (type == FileType.OTHER) {
            return name.isEmpty() ? "fichier" : cut(name, LONGEST);
        }
        String ending = "." + type.ending();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        boolean fits = dot > 0 && fits(name.substring(dot + 1), type);
        String kept = fits ? name.substring(dot) : ending;
        return cut(stem.isEmpty() ? "fichier" : stem, LONGEST - kept.length()) + kept;
    }

    private static boolean fits(String ending, FileType type) {
        return switch (type) {
            case JPEG -> ending.matches("(?i)jpe?g");
            case TEXT -> ending.matches("(?i)txt|csv|md|log");
            case PDF, PNG, GIF, WEBP, ODT, ODS, DOCX, XLSX ->
                    ending.equalsIgnoreCase(type.ending());
            case OTHER -> true;
        };
    }

    /** Never in the middle of a character. */
    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return name.substring(0, end).strip();
    }
}

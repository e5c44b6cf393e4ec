package org.visavis.query.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;

/**
 * A document that is read from top to bottom: headings that a reader can jump to, words that wrap,
 * numbered pages; tagged, with a title and a language, so that a screen reader tells it in order.
 * Its fonts cover the Latin, Greek and Cyrillic letters; what they lack is shown as a question
 * mark.
 */
public final class Paper implements AutoCloseable {
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float TITLE = 20;
    private static final float CHAPTER = 14;
    private static final float SECTION = 12;
    private static final float WORDS = 10.5f;
    private static final float SMALL = 9;
    private static final float INDENT = 14;
    private static final float WINDOW = 250;

    private final PDDocument document = new PDDocument();
    private final Typeface typeface;
    private final PaperTags tags;
    private final PaperLines lines;
    private final PaperOutline outline;
    private final String pageOf;

    /**
     * @param title what the document is called
     * @param locale its language
     * @param pageOf the words before a page's number
     */
    public Paper(String title, Locale locale, String pageOf) throws IOException {
        try (InputStream font =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            this.typeface = new Typeface(document, font);
        }
        this.tags = new PaperTags(document, title, locale);
        this.lines = new PaperLines(document, typeface, tags);
        this.outline = new PaperOutline(document);
        this.pageOf = pageOf;
    }

    /** What the document is called, on its first page. */
    public void title(String words) throws IOException {
        lines.write(words, StandardStructureTypes.H1, TITLE, 0, 0);
    }

    /** A heading that stands among the bookmarks. */
    public void chapter(String words) throws IOException {
        lines.write(words, StandardStructureTypes.H2, CHAPTER, 0, CHAPTER);
        outline.add(words, lines.page());
    }

    /** A heading within a chapter. */
    public void section(String words) throws IOException {
        lines.write(words, StandardStructureTypes.H3, SECTION, 0, SECTION / 2);
    }

    /** A paragraph. */
    public void words(String words) throws IOException {
        lines.write(words, StandardStructureTypes.P, WORDS, 0, 2);
    }

    /** A label and what belongs to it. */
    public void fact(String label, String value) throws IOException {
        words(label + " : " + value);
    }

    /** A line above a paragraph: when, and by whom. */
    public void small(String words) throws IOException {
        lines.write(words, StandardStructureTypes.P, SMALL, 0, SMALL);
    }

    /** To whom a letter goes, where the window of an envelope shows it. */
    public void addressee(String words) throws IOException {
        lines.write(words, StandardStructureTypes.P, SECTION, WINDOW, CHAPTER);
    }

    /** What somebody wrote. */
    public void quote(String words) throws IOException {
        lines.write(words, StandardStructureTypes.BLOCK_QUOTE, WORDS, INDENT, 2);
    }

    /** Numbers the pages and gives the document away; nothing more can be written. */
    public void save(OutputStream out) throws IOException {
        lines.end();
        PageNumbers.write(document, typeface, pageOf);
        tags.end();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

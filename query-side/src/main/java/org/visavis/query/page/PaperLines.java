package org.visavis.query.page;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Fills one page after the other with lines. */
final class PaperLines {
    private static final float MARGIN = 56;
    private static final float LEADING = 1.35f;

    private final PDDocument document;
    private final Typeface typeface;
    private final PaperTags tags;
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream content;
    private float left;

    PaperLines(PDDocument document, Typeface typeface, PaperTags tags) {
        this.document = document;
        this.typeface = typeface;
        this.tags = tags;
    }

    /** The page on which the latest line stands. */
    PDPage page() {
        return Objects.requireNonNull(page);
    }

    /**
     * Writes words under each other; where a page ends they go on on the next.
     *
     * @param kind of the element, as the tagged document calls it
     * @param above points left empty above, unless the page begins
     */
    void write(String words, String kind, float size, float indent, float above)
            throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
        List<String> all = typeface.lines(words, size, width);
        left -= above;
        var element = tags.element(kind);
        int written = 0;
        while (written < all.size()) {
            if (left < MARGIN + size * LEADING) {
                turn();
            }
            int fit = Math.max(1, (int) ((left - MARGIN) / (size * LEADING)));
            List<String> here = all.subList(written, Math.min(all.size(), written + fit));
            content().beginMarkedContent(COSName.getPDFName(kind), element.markedOn(page()));
            show(here, size, indent);
            content().endMarkedContent();
            written += here.size();
        }
    }

    private void show(List<String> here, float size, float indent) throws IOException {
        var content = content();
        content.beginText();
        content.setFont(typeface.font(), size);
        content.setLeading(size * LEADING);
        content.newLineAtOffset(MARGIN + indent, left - size);
        for (String line : here) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
        left -= here.size() * size * LEADING;
    }

    private PDPageContentStream content() {
        return Objects.requireNonNull(content);
    }

    private void turn() throws IOException {
        end();
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = next;
        content =
                new PDPageContentStream(
                        document, next, PDPageContentStream.AppendMode.OVERWRITE, true);
        left = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** Ends the page in hand. */
    void end() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}

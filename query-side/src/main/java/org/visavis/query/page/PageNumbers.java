package org.visavis.query.page;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

import java.io.IOException;

/** The number at the foot of each page; a screen reader passes over it. */
final class PageNumbers {
    private static final float SIZE = 9;
    private static final float FOOT = 28;
    private static final int UNITS = 1000;

    private PageNumbers() {}

    static void write(PDDocument document, Typeface typeface, String pageOf) throws IOException {
        int all = document.getNumberOfPages();
        int number = 1;
        for (PDPage page : document.getPages()) {
            String words = pageOf + " " + number++ + " / " + all;
            float width = typeface.width(words) * SIZE / UNITS;
            try (var content =
                    new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.getPDFName("Artifact"));
                content.beginText();
                content.setFont(typeface.font(), SIZE);
                content.newLineAtOffset((page.getMediaBox().getWidth() - width) / 2, FOOT);
                content.showText(words);
                content.endText();
                content.endMarkedContent();
            }
        }
    }
}

package org.visavis.query.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks of a document. */
final class PaperOutline {
    private final PDDocumentOutline outline = new PDDocumentOutline();

    PaperOutline(PDDocument document) {
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    void add(String words, PDPage page) {
        var there = new PDPageFitWidthDestination();
        there.setPage(page);
        var bookmark = new PDOutlineItem();
        bookmark.setTitle(words);
        bookmark.setDestination(there);
        outline.addLast(bookmark);
    }
}

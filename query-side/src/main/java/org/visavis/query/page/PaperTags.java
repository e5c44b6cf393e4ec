package org.visavis.query.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Says what is a heading and what is a paragraph, in reading order (ISO 32000-1, 14.8). */
final class PaperTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement body;
    private final Map<PDPage, COSArray> marked = new LinkedHashMap<>();

    PaperTags(PDDocument document, String title, Locale locale) {
        var catalog = document.getDocumentCatalog();
        var mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
        catalog.setLanguage(locale.toLanguageTag());
        catalog.setStructureTreeRoot(root);
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Vis-à-vis");
        this.body = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(body);
    }

    /** One heading or paragraph. */
    Element element(String kind) {
        var element = new PDStructureElement(kind, body);
        body.appendKid(element);
        return new Element(element);
    }

    /** One heading or paragraph, which may go on on another page. */
    final class Element {
        private final PDStructureElement element;

        Element(PDStructureElement element) {
            this.element = element;
        }

        /**
         * The number under which a piece of it is marked on a page.
         *
         * <p>Each piece says on which page it stands, since the element may stand on several.
         */
        int markedOn(PDPage page) {
            COSArray onPage = marked.computeIfAbsent(page, _ -> new COSArray());
            int number = onPage.size();
            var piece = new COSDictionary();
            piece.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            piece.setItem(COSName.PG, page);
            piece.setInt(COSName.MCID, number);
            kids().add(piece);
            onPage.add(element.getCOSObject());
            return number;
        }

        private COSArray kids() {
            var kids = element.getCOSObject().getCOSArray(COSName.K);
            if (kids == null) {
                kids = new COSArray();
                element.getCOSObject().setItem(COSName.K, kids);
            }
            return kids;
        }
    }

    /** Writes down which element each piece on each page belongs to. */
    void end() {
        var numbers = new COSArray();
        int page = 0;
        for (var onPage : marked.entrySet()) {
            onPage.getKey().setStructParents(page);
            numbers.add(COSInteger.get(page));
            numbers.add(onPage.getValue());
            page++;
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.getPDFName("Nums"), numbers);
        root.getCOSObject().setItem(COSName.getPDFName("ParentTree"), tree);
        root.setParentTreeNextKey(page);
    }
}

package org.handoff.reports;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a document: what makes a heading a heading for those who do not see it, and for its outline. */
final class DocumentStyles {

    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String SUBHEADING = "Heading2";
    static final String NOTICE = "Notice";
    static final String NOTE = "TableNote";
    static final String CELL = "TableCell";
    static final String FOOT = "Foot";

    private static final String FONT = "Calibri";

    private DocumentStyles() {
    }

    static void add(XWPFDocument document) {
        var styles = document.createStyles();
        styles.setSpellingLanguage("en-US");
        styles.addStyle(style(TITLE, "Title", 36, true, -1, 0));
        styles.addStyle(style(HEADING, "heading 1", 28, true, 0, 280));
        styles.addStyle(style(SUBHEADING, "heading 2", 22, true, 1, 160));
        styles.addStyle(style(NOTICE, "Notice", 20, true, -1, 0));
        styles.addStyle(note());
        styles.addStyle(style(FOOT, "Foot", 15, false, -1, 0));
        styles.addStyle(style(CELL, "Table Cell", 17, false, -1, 0));
        styles.setDefaultFonts(fonts());
    }

    /** {@code halfPoints}: the size of the letters; {@code outline}: the level of a heading, -1 for none. */
    private static XWPFStyle style(String id, String name, int halfPoints, boolean bold, int outline, int before) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(before / 3));
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        if (bold) {
            letters.addNewB();
        }
        return new XWPFStyle(style);
    }

    /** What is said of a table stays with it. */
    private static XWPFStyle note() {
        var style = style(NOTE, "Table Note", 18, false, -1, 0);
        style.getCTStyle().getPPr().addNewKeepNext();
        return style;
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts fonts() {
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        return fonts;
    }
}

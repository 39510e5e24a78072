package org.handoff.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look: one style for each number format, and a few for words. */
final class SheetStyles {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;
    private static final String QUOTED = "quoted";
    /** A word in a column of numbers. */
    static final String WORD = "word";

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> byFormat = new HashMap<>();
    private final CellStyle title;
    private final CellStyle header;
    private final CellStyle words;
    private final CellStyle link;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = bold(14);
        this.header = bold(11);
        header.setWrapText(true);
        header.setBorderBottom(BorderStyle.THIN);
        this.words = workbook.createCellStyle();
        this.link = workbook.createCellStyle();
        var underlined = workbook.createFont();
        underlined.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
        underlined.setColor(IndexedColors.BLUE.getIndex());
        link.setFont(underlined);
    }

    CellStyle title() {
        return title;
    }

    CellStyle header() {
        return header;
    }

    CellStyle words() {
        return words;
    }

    CellStyle link() {
        return link;
    }

    /** The style that shows a value as every other file shows it. Text that looks like a formula is marked as text. */
    CellStyle of(SheetValue value) {
        if (value.isText()) {
            return byFormat.computeIfAbsent(value.looksLikeFormula() ? QUOTED : value.format(), this::text);
        }
        return byFormat.computeIfAbsent(value.format(), format -> {
            var style = top();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private CellStyle text(String mark) {
        var style = top();
        style.setWrapText(!mark.equals(WORD));
        style.setAlignment(mark.equals(WORD) ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (mark.equals(WORD) ? 0 : 1));
        style.setQuotePrefixed(mark.equals(QUOTED));
        return style;
    }

    private XSSFCellStyle top() {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle bold(int size) {
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) size);
        var style = top();
        style.setFont(font);
        return style;
    }

    /** On paper as wide as one page, however long. */
    static void paper(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** As wide as what stands in the column, within reason; measured in letters, so that it is the same on every machine. */
    static void fit(XSSFSheet sheet, List<String> headings, List<List<SheetValue>> rows) {
        for (int column = 0; column < headings.size(); column++) {
            int at = column;
            int letters = rows.stream().mapToInt(row -> String.valueOf(row.get(at).value()).length()).max().orElse(0);
            int width = Math.min(WIDEST, Math.max(NARROWEST, Math.max(letters, headings.get(column).length() / 2 + 4)));
            sheet.setColumnWidth(column, (width + 2) * 256);
        }
    }
}

package org.handoff.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look: one style for each number format, and a few for words. */
final class SheetStyles {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;
    private static final float LINE = 15;
    /** A column is measured in digits; so many letters of a sentence take no more room. */
    private static final double LETTERS_OF_A_DIGIT = 1.1;
    private static final String FONT = "Calibri";
    private static final String QUOTED = "quoted";
    /** A word in a column of numbers. */
    static final String WORD = "word";

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> byFormat = new HashMap<>();
    private final CellStyle title;
    private final CellStyle header;
    private final CellStyle numberHeader;
    private final CellStyle fact;
    private final CellStyle words;
    private final CellStyle link;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = bold(14);
        this.header = header(HorizontalAlignment.LEFT, 1);
        this.numberHeader = header(HorizontalAlignment.RIGHT, 0);
        this.fact = top();
        fact.setDataFormat(workbook.createDataFormat().getFormat(SheetValue.DAY_FORMAT));
        fact.setAlignment(HorizontalAlignment.LEFT);
        fact.setIndention((short) 1);
        this.words = workbook.createCellStyle();
        this.link = workbook.createCellStyle();
        var underlined = workbook.createFont();
        underlined.setFontName(FONT);
        underlined.setFontHeightInPoints((short) 11);
        underlined.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
        underlined.setColor(IndexedColors.BLUE.getIndex());
        link.setFont(underlined);
    }

    CellStyle title() {
        return title;
    }

    /** The head of a column stands where its cells do. */
    CellStyle header(boolean number) {
        return number ? numberHeader : header;
    }

    /** A day that stands among words. */
    CellStyle fact() {
        return fact;
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

    private CellStyle header(HorizontalAlignment alignment, int indention) {
        var style = bold(11);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setIndention((short) indention);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle top() {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle bold(int size) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setBold(true);
        font.setFontHeightInPoints((short) size);
        var style = top();
        style.setFont(font);
        return style;
    }

    /** On paper as wide as one page, however long; each page says which report it is of, and its number. */
    static void paper(XSSFSheet sheet, String report) {
        sheet.getFooter().setLeft(report);
        sheet.getFooter().setRight("&A, page &P of &N");
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /**
     * As wide as what stands in the column, within reason, and each row as high as its longest text takes lines; measured in
     * letters, so that it is the same on every machine and needs no office program to be laid out.
     */
    static void fit(XSSFSheet sheet, int header, List<String> headings, List<List<SheetValue>> rows) {
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < headings.size(); column++) {
            int at = column;
            int letters = rows.stream().mapToInt(row -> letters(row.get(at))).max().orElse(0);
            widths.add(Math.min(WIDEST, Math.max(NARROWEST, Math.max(letters, heading(headings.get(column))))));
            sheet.setColumnWidth(column, (widths.get(column) + 2) * 256);
        }
        sheet.getRow(header).setHeightInPoints(LINE * lines(headings.stream().map(String::length).toList(), widths));
        for (int at = 0; at < rows.size(); at++) {
            sheet.getRow(header + 1 + at).setHeightInPoints(LINE * lines(rows.get(at).stream().map(SheetStyles::letters).toList(), widths));
        }
    }

    /** As high as a text takes lines in a column so wide. */
    static void heighten(Row row, SheetValue value, int width) {
        row.setHeightInPoints(LINE * lines(List.of(letters(value)), List.of(width)));
    }

    /** A heading may take two lines; none of its words may. */
    private static int heading(String words) {
        return Math.max(words.length() / 2 + 4, Stream.of(words.split(" ")).mapToInt(String::length).max().orElse(0) + 2);
    }

    private static int letters(SheetValue value) {
        return String.valueOf(value.value()).length();
    }

    private static int lines(List<Integer> letters, List<Integer> widths) {
        return IntStream.range(0, letters.size()).map(at -> (int) Math.ceil(letters.get(at) / (LETTERS_OF_A_DIGIT * widths.get(at))))
                .reduce(1, Math::max);
    }
}

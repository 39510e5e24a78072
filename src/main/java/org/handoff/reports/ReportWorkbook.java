package org.handoff.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.handoff.reports.Publication.PrintedTable;
import org.jspecify.annotations.Nullable;

/**
 * A report as a workbook: contents first, one table a sheet with its header frozen, definitions, then every figure with all its
 * parts. Numbers and days are real, nothing is merged, and there is no formula.
 */
final class ReportWorkbook {

    private static final int HEADER = 3;
    private static final int CONTENTS_WIDTH = 70;
    private static final String FIGURES = "All figures";
    private static final Set<String> NUMBERS = Set.of("value", "numerator", "denominator", "low", "high", "n", "median", "p90");

    private final XSSFWorkbook workbook;
    private final SheetStyles styles;
    private final Publication publication;
    private final List<List<String>> contents = new ArrayList<>();

    private ReportWorkbook(XSSFWorkbook workbook, Publication publication) {
        this.workbook = workbook;
        this.styles = new SheetStyles(workbook);
        this.publication = publication;
    }

    static void write(RunResult result, OutputStream target) throws IOException {
        try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            var report = new ReportWorkbook(workbook, result.publication());
            report.fill(result);
            properties(workbook.getProperties(), result.publication().title());
            workbook.write(bytes);
            FixedZip.write(bytes.toByteArray(), target);
        }
    }

    private void fill(RunResult result) {
        var first = workbook.createSheet("Contents");
        for (var table : PublishedTables.of(publication)) {
            var columns = SheetColumns.of(table);
            sheet(table, columns.headings(), columns.numbers(), columns.values());
        }
        var figures = new PrintedTable(FIGURES, "", "Every figure with all its parts", "", List.of(), List.of());
        sheet(figures, result.columns(), result.columns().stream().map(NUMBERS::contains).toList(),
                result.rows().stream().map(row -> row.stream().map(ReportWorkbook::value).toList()).toList());
        contents(first);
    }

    private static SheetValue value(@Nullable Object value) {
        return value instanceof Number number ? SheetValue.of(number) : new SheetValue(Objects.toString(value, ""), "");
    }

    /** A table that is withheld has its title and the reason, and nothing under them. */
    private void sheet(PrintedTable table, List<String> headings, List<Boolean> numbers, List<List<SheetValue>> rows) {
        var sheet = workbook.createSheet(table.id());
        contents.add(List.of(table.id(), table.title(), headings.isEmpty() ? "withheld" : String.valueOf(rows.size())));
        text(sheet.createRow(0), 0, table.title(), styles.title());
        text(sheet.createRow(1), 0, table.note().isEmpty() ? publication.title().periodInWords() : table.note(), styles.words());
        text(sheet.createRow(2), 0, publication.notice(), styles.words());
        var header = sheet.createRow(HEADER);
        for (int column = 0; column < headings.size(); column++) {
            text(header, column, headings.get(column), styles.header(numbers.get(column)));
        }
        for (int at = 0; at < rows.size(); at++) {
            var row = sheet.createRow(HEADER + 1 + at);
            for (int column = 0; column < rows.get(at).size(); column++) {
                put(row.createCell(column), rows.get(at).get(column));
            }
        }
        sheet.createFreezePane(0, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        if (!rows.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(HEADER, HEADER + rows.size(), 0, headings.size() - 1));
        }
        SheetStyles.fit(sheet, HEADER, headings, rows);
        SheetStyles.paper(sheet, publication.title().reportId());
    }

    private void put(Cell cell, SheetValue value) {
        if (value.value() instanceof Double number) {
            cell.setCellValue(number);
        } else if (value.value() instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue((String) value.value());
        }
        cell.setCellStyle(styles.of(value));
    }

    /** What is in the workbook, each sheet a jump away. */
    private void contents(XSSFSheet sheet) {
        var title = publication.title();
        text(sheet.createRow(0), 0, title.program() + ": " + title.report(), styles.title());
        fact(sheet, "Period", SheetValue.text(title.periodInWords()));
        fact(sheet, "From", SheetValue.of(title.from()));
        fact(sheet, "To", SheetValue.of(title.to()));
        fact(sheet, "As of", SheetValue.of(title.asOf()));
        fact(sheet, "Report", SheetValue.text(title.reportId()));
        fact(sheet, "Definitions", SheetValue.text("version " + title.definitionVersion()));
        fact(sheet, "For whom", SheetValue.text(FrontPage.sentence(publication.notice())));
        fact(sheet, "Marks", SheetValue.text(Shown.MARKS));
        var commentary = publication.commentary();
        if (commentary != null) {
            fact(sheet, "Commentary by " + commentary.by(), SheetValue.text(commentary.words()));
        }
        var header = sheet.createRow(sheet.getLastRowNum() + 1);
        List.of("Sheet", "Table", "Rows").forEach(word -> text(header, Math.max(0, header.getLastCellNum()), word,
                styles.header(word.equals("Rows"))));
        for (var entry : contents) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            entry.forEach(text -> put(row.createCell(Math.max(0, row.getLastCellNum())), SheetValue.of(text)));
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'%s'!A1".formatted(entry.get(0)));
            row.getCell(0).setHyperlink(link);
            row.getCell(0).setCellStyle(styles.link());
        }
        SheetStyles.paper(sheet, title.reportId());
        sheet.setColumnWidth(0, 26 * 256);
        sheet.setColumnWidth(1, CONTENTS_WIDTH * 256);
    }

    /** Words beside their name; a line as high as they take it. */
    private void fact(XSSFSheet sheet, String name, SheetValue value) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        put(row.createCell(0), SheetValue.text(name));
        put(row.createCell(1), value);
        if (!value.isText()) {
            row.getCell(1).setCellStyle(styles.fact());
        }
        SheetStyles.heighten(row, value, CONTENTS_WIDTH);
    }

    private static void text(Row row, int column, String text, org.apache.poi.ss.usermodel.CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** Who made the file and when is no business of its readers: the program's name, and the last day of the period. */
    static void properties(POIXMLProperties properties, Publication.Title title) {
        var core = properties.getCoreProperties();
        var day = Optional.of(Date.from(title.to().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreator("");
        core.setLastModifiedByUser("");
        core.setTitle(title.program() + ": " + title.report() + ", " + title.periodInWords());
        core.setSubjectProperty("Report " + title.reportId());
        core.setCreated(day);
        core.setModified(day);
        properties.getExtendedProperties().setApplication("Handoff");
    }
}

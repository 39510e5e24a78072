package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;
import org.handoff.reports.Publication.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** One report in every kind of file, read back and held against the others, cell for cell. */
class SameFiguresTests {

    private static final Pattern TABLE = Pattern.compile("<table id=\"([^\"]+)\">(.*?)</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final int HEADER = 3;
    private static final String WITHHELD = "Withheld: every figure is of fewer than 11 people.";

    @TempDir
    private Path folder;

    /** Every sort of cell a report prints, hostile ones among them. */
    private static RunResult result() {
        var tables = new ArrayList<>(APublication.ofMultnomah().tables());
        tables.add(new PrintedTable("odd", "Odd", "Odd cells", "", List.of(new Column("Words", false), new Column("Numbers", true),
                new Column("Gained / lost", true), new Column("Pairs", true)), List.of(
                        List.of("=HYPERLINK(\"http://x\")", "1,024.5", "12 / 4", "91 (88)"), List.of("+1", "–", "–", "– (–)"),
                        List.of("@SUM(A1)", "n/a", "0 / 3", "7 (5)"), List.of("-2", "not configured", "1 / 1", "0 (0)"),
                        List.of("<b>Ñuñez & \"Đặng\"</b>", "−$1,250", "2 / 2", "3 (3)"), List.of("2025-01-31", "5.5 d", "3 / 1", "4 (4)"))));
        tables.add(new PrintedTable("hidden", "Odd", "A hidden table", WITHHELD, List.of(), List.of()));
        var whole = APublication.ofMultnomah();
        var publication = new Publication(whole.title(), whole.notice(), whole.headlines(), whole.funnel(), whole.cascades(), tables,
                whole.definitions(), List.of(), Background.NONE, "0000", null);
        Map<String, Object> document = new LinkedHashMap<>(Map.of("report", "quarterly", "measures",
                Map.of("funnel.referrals", Map.of("value", 606, "shown", "606"), "funnel.withdrawn", ReportFigures.entries("value",
                        null, "shown", "–", "withheld", true))));
        document.put("audit_head", "changes with every run");
        var rows = new ArrayList<List<Object>>();
        rows.add(row("funnel.referrals", "", "Referrals", "events", 606L, "606"));
        rows.add(row("rate.engaged_30d", "", "=Engaged", "share", 0.646865, "64.7 %"));
        rows.add(row("funnel.withdrawn", "", "Withdrawn", "events", null, "–"));
        return new RunResult("quarterly-2025", document, FiguresSheet.HEADER, List.copyOf(rows), publication);
    }

    private static List<Object> row(String id, String key, String label, String unit, Object value, String shown) {
        var row = new ArrayList<Object>(List.of(id, key, label, unit));
        row.add(value);
        for (int part = 0; part < 7; part++) {
            row.add(null);
        }
        row.addAll(List.of(shown, "the notice"));
        return row;
    }

    private Path write(ReportFormat format, RunResult result, String name) {
        var file = folder.resolve(name + "." + format.name());
        format.write(result, file);
        return file;
    }

    private Map<String, List<List<String>>> html() throws IOException {
        var tables = new LinkedHashMap<String, List<List<String>>>();
        TABLE.matcher(Files.readString(write(new HtmlFormat(), result(), "page"))).results().forEach(table -> tables.put(table.group(1),
                ROW.matcher(table.group(2)).results().map(row -> CELL.matcher(row.group(1)).results()
                        .map(cell -> StringEscapeUtils.unescapeHtml4(cell.group(1))).toList()).toList()));
        return tables;
    }

    private List<List<List<String>>> docx() throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(write(new DocxFormat(), result(), "document")))) {
            return document.getTables().stream().map(table -> table.getRows().stream().map(row -> row.getTableCells().stream()
                    .map(cell -> cell.getText()).toList()).toList()).toList();
        }
    }

    private static List<String> texts(Row row) {
        var formatter = new DataFormatter(java.util.Locale.US);
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(formatter.formatCellValue(cell)));
        return texts;
    }

    @Test
    void thePageAndTheDocumentHaveTheSameTables() throws IOException {
        var html = html();
        var expected = PublishedTables.of(result().publication()).stream().filter(table -> !table.isWithheld()).toList();
        assertThat(html.keySet()).containsExactlyElementsOf(expected.stream().map(PrintedTable::id).toList());
        assertThat(docx()).containsExactlyElementsOf(html.values()).hasSizeGreaterThan(10);
        assertThat(html.get("odd").get(1)).containsExactly("=HYPERLINK(\"http://x\")", "1,024.5", "12 / 4", "91 (88)");
    }

    @Test
    void theWorkbookHasTheSameTablesWithEachNumberInACellOfItsOwn() throws IOException {
        var html = html();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(write(new XlsxFormat(), result(), "book")))) {
            html.forEach((id, rows) -> {
                var sheet = workbook.getSheet(id);
                assertThat(sheet).as(id).isNotNull();
                assertThat(sheet.getLastRowNum() - HEADER).as(id).isEqualTo(rows.size() - 1);
                for (int at = 1; at < rows.size(); at++) {
                    assertThat(tokens(texts(sheet.getRow(HEADER + at)))).as("%s row %d", id, at).isEqualTo(tokens(rows.get(at)));
                }
            });
            var odd = workbook.getSheet("odd");
            assertThat(texts(odd.getRow(HEADER))).containsExactly("Words", "Numbers", "Gained", "Lost", "Pairs", "Pairs, in brackets");
            assertThat(texts(odd.getRow(HEADER + 1))).containsExactly("=HYPERLINK(\"http://x\")", "1,024.5", "12", "4", "91", "88");
            assertThat(odd.getRow(HEADER + 5).getCell(1).getNumericCellValue()).isEqualTo(-1250);
            assertThat(workbook.getSheet("who.sex").getRow(HEADER + 1).getCell(2).getNumericCellValue()).isEqualTo(0.648);
        }
    }

    /** Words and digits in their order, without what stands between two numbers of one cell. */
    private static String tokens(List<String> cells) {
        return String.join(" ", cells).replaceAll("[()/–%]", " ").replaceAll("\\s+", " ").strip();
    }

    @Test
    void theWorkbookIsAWorkbookAndNotAPicture() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(write(new XlsxFormat(), result(), "book")))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Contents");
            assertThat(workbook.getSheet("Contents").getRow(2).getCell(1).getLocalDateTimeCellValue()).hasToString("2024-09-01T00:00");
            assertThat(workbook.getSheet("definitions")).isNotNull();
            for (int at = 1; at < workbook.getNumberOfSheets(); at++) {
                var sheet = workbook.getSheetAt(at);
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).as(sheet.getSheetName()).isEqualTo((short) (HEADER + 1));
                assertThat(sheet.getMergedRegions()).isEmpty();
                cells(sheet).forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC));
            }
            var hostile = workbook.getSheet("odd").getRow(HEADER + 1).getCell(0);
            assertThat(hostile.getCellType()).isEqualTo(CellType.STRING);
            assertThat(hostile.getCellStyle().getQuotePrefixed()).isTrue();
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isNullOrEmpty();
            assertThat(core.getLastModifiedByUser()).isNullOrEmpty();
        }
    }

    private static List<org.apache.poi.ss.usermodel.Cell> cells(XSSFSheet sheet) {
        var cells = new ArrayList<org.apache.poi.ss.usermodel.Cell>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    @Test
    void aTableThatIsWithheldIsItsTitleAndTheReasonEverywhere() throws IOException {
        assertThat(Files.readString(write(new HtmlFormat(), result(), "page"))).contains("<h3>A hidden table</h3>\n<p class=\"note\">" + WITHHELD + "</p>");
        try (var document = new XWPFDocument(Files.newInputStream(write(new DocxFormat(), result(), "document")))) {
            assertThat(document.getParagraphs()).extracting(paragraph -> paragraph.getText()).containsSequence("A hidden table", WITHHELD);
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(write(new XlsxFormat(), result(), "book")))) {
            var sheet = workbook.getSheet("hidden");
            assertThat(List.of(texts(sheet.getRow(0)), texts(sheet.getRow(1)))).containsExactly(List.of("A hidden table"), List.of(WITHHELD));
            assertThat(sheet.getLastRowNum()).isEqualTo(HEADER);
            assertThat(cells(workbook.getSheet("Contents"))).extracting(org.apache.poi.ss.usermodel.Cell::toString).containsSequence("hidden",
                    "A hidden table", "withheld");
        }
    }

    @Test
    void theSheetOfAllFiguresTheCsvAndTheJsonSayTheSame() throws IOException {
        var csv = CsvReader.builder().ofCsvRecord(write(new CsvFormat(), result(), "sheet")).stream().toList();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(write(new XlsxFormat(), result(), "book")))) {
            var figures = workbook.getSheet("All figures");
            for (int at = 0; at < csv.size(); at++) {
                assertThat(texts(figures.getRow(HEADER + at))).isEqualTo(csv.get(at).getFields().stream()
                        .map(field -> field.startsWith("'") ? field.substring(1) : field).toList());
            }
        }
        var json = JsonMapper.shared().readTree(Files.readString(write(new JsonFormat(), result(), "figures")));
        assertThat(json.get("measures").get("funnel.referrals").get("value").asString()).isEqualTo(csv.get(1).getField(4));
        assertThat(json.get("measures").get("funnel.withdrawn").get("value").isNull()).isTrue();
        assertThat(json.has("audit_head")).isFalse();
    }

    @Test
    void thePageOfABrowserSaysItsLanguageAndLoadsNothing() throws IOException {
        var page = Files.readString(write(new HtmlFormat(), result(), "page"), StandardCharsets.UTF_8);
        assertThat(page).contains("<html lang=\"en-US\">", "<caption>Odd cells</caption>", "<th scope=\"col\">Words</th>",
                "<th scope=\"row\">@SUM(A1)</th>", "&lt;b&gt;Ñuñez".replace("Ñ", "&Ntilde;").replace("ñ", "&ntilde;"))
                .doesNotContainPattern("(?i)<script|https?://[^x]|<link|<img|@import|url\\(h");
    }

    @Test
    void thePageOfABrowserDrawsItsFiguresAndHatchesWhatIsWithheld() {
        var page = ReportPage.of(APublication.ofWithheldFigures());
        assertThat(page).contains("aria-label=\"Bars: Referrals.", "Bar chart, from zero, of Referrals by quarter: Q1 24 not published, Q2 24 withheld, ",
                "Q1 25 200 (definition changed)", ">n. p.</text>", ">&ndash;</text>").contains("stroke-dasharray");
        assertThat(page.split("height=\"23.4\" fill=\"url\\(#hatch-", -1)).as("the one withheld quarter").hasSize(2);
    }

    @Test
    void theSameFiguresGiveTheSameBytes() throws Exception {
        for (var format : List.of(new XlsxFormat(), new DocxFormat(), new HtmlFormat(), new JsonFormat(), new CsvFormat())) {
            var one = Files.readAllBytes(write(format, result(), "one"));
            Thread.sleep(1100);
            assertThat(Files.readAllBytes(write(format, result(), "other"))).as(format.name()).isEqualTo(one);
        }
    }
}

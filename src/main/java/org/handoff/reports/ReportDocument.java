package org.handoff.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/** A report as a document for an office program: headings, tables whose header row is marked and repeated, page numbers. */
final class ReportDocument {

    private static final int WIDTH = 12240;
    private static final int HEIGHT = 15840;
    private static final int MARGIN = 1080;

    private static final int LEAST_LETTERS = 8;
    private static final int MOST_LETTERS = 60;

    private final XWPFDocument document;

    private ReportDocument(XWPFDocument document) {
        this.document = document;
    }

    static void write(RunResult result, OutputStream target) throws IOException {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            var publication = result.publication();
            DocumentStyles.add(document);
            new ReportDocument(document).fill(publication);
            ReportWorkbook.properties(document.getProperties(), publication.title());
            document.write(bytes);
            FixedZip.write(bytes.toByteArray(), target);
        }
    }

    private void fill(Publication publication) {
        page();
        var title = publication.title();
        paragraph(DocumentStyles.TITLE, title.program() + ": " + title.report());
        paragraph(DocumentStyles.NOTICE, FrontPage.sentence(publication.notice()));
        paragraph("", "%s (%s to %s), as of %s. Report %s, definitions version %d.".formatted(title.periodInWords(), title.from(),
                title.to(), title.asOf(), title.reportId(), title.definitionVersion()));
        foot(publication);
        var commentary = publication.commentary();
        if (commentary != null) {
            paragraph(DocumentStyles.HEADING, "Commentary by " + commentary.by());
            paragraph("", commentary.words());
        }
        PublishedTables.of(publication).stream().collect(Collectors.groupingBy(PrintedTable::section, LinkedHashMap::new,
                Collectors.toList())).forEach((section, tables) -> {
                    paragraph(DocumentStyles.HEADING, section);
                    tables.forEach(this::table);
                });
        paragraph("", "– withheld, n/a nobody to say it of, 0 none.");
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }

    private void foot(Publication publication) {
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.createRun().setText("%s, %s. %s. Page ".formatted(publication.title().program(), publication.title().reportId(),
                publication.notice()));
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void paragraph(String style, String words) {
        var paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(words);
    }

    private void table(PrintedTable printed) {
        paragraph(DocumentStyles.SUBHEADING, printed.title());
        if (!printed.note().isEmpty()) {
            paragraph(DocumentStyles.NOTE, printed.note());
        }
        var rows = printed.rows().isEmpty() ? List.of(none(printed)) : printed.rows();
        var table = document.createTable(rows.size() + 1, printed.columns().size());
        table.setWidth("100%");
        table.setCellMargins(30, 80, 30, 80);
        lines(table);
        var widths = widths(printed);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < printed.columns().size(); column++) {
            var heading = printed.columns().get(column);
            put(table.getRow(0).getCell(column), heading.heading(), heading, true);
            table.getRow(0).getCell(column).setWidth(widths.get(column) + "%");
            for (int row = 0; row < rows.size(); row++) {
                put(table.getRow(row + 1).getCell(column), rows.get(row).get(column), heading, false);
                table.getRow(row + 1).getCell(column).setWidth(widths.get(column) + "%");
            }
        }
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        paragraph("", "");
    }

    private static List<String> none(PrintedTable printed) {
        return printed.columns().stream().map(column -> column == printed.columns().get(0) ? "None in this period" : "").toList();
    }

    private static void lines(XWPFTable table) {
        var none = XWPFTable.XWPFBorderType.NONE;
        table.setLeftBorder(none, 0, 0, "auto");
        table.setRightBorder(none, 0, 0, "auto");
        table.setInsideVBorder(none, 0, 0, "auto");
        table.setTopBorder(none, 0, 0, "auto");
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "C9D2D9");
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "566370");
    }

    /** The width of each column in percent, by the letters of its longest cell. */
    private static List<Integer> widths(PrintedTable printed) {
        var letters = IntStream.range(0, printed.columns().size()).map(column -> Math.min(MOST_LETTERS, Math.max(LEAST_LETTERS,
                Math.max(printed.columns().get(column).heading().length(), printed.rows().stream()
                        .mapToInt(row -> row.get(column).length()).max().orElse(0))))).boxed().toList();
        int all = letters.stream().mapToInt(Integer::intValue).sum();
        return letters.stream().map(each -> 100 * each / all).toList();
    }

    private static void put(XWPFTableCell cell, String words, Column column, boolean heading) {
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(DocumentStyles.CELL);
        paragraph.setAlignment(column.number() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        var run = paragraph.createRun();
        run.setBold(heading);
        run.setText(words);
        if (heading) {
            paragraph.setKeepNext(true);
        }
    }
}

package org.handoff.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A report as a document for an office program: headings, tables whose header row is marked and repeated, page numbers. */
final class ReportDocument {

    private static final int WIDTH = 12240;
    private static final int HEIGHT = 15840;
    private static final int MARGIN = 1080;

    /** More rows than this and a table may run over a page break. */
    private static final int KEPT_ROWS = 16;

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
        paragraph(DocumentStyles.NOTE, Shown.MARKS);
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
        foot.setStyle(DocumentStyles.FOOT);
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
        if (printed.isWithheld()) {
            return;
        }
        var rows = printed.rows().isEmpty() ? List.of(none(printed)) : printed.rows();
        var table = document.createTable(rows.size() + 1, printed.columns().size());
        table.setWidth(WIDTH - 2 * MARGIN);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(30, 80, 30, 80);
        lines(table);
        var widths = DocumentColumns.widths(printed, WIDTH - 2 * MARGIN);
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRow(0).setRepeatHeader(true);
        boolean kept = rows.size() <= KEPT_ROWS;
        for (int column = 0; column < printed.columns().size(); column++) {
            var heading = printed.columns().get(column);
            put(table.getRow(0).getCell(column), heading.heading(), heading, true, true);
            table.getRow(0).getCell(column).setWidth(String.valueOf(widths.get(column)));
            for (int row = 0; row < rows.size(); row++) {
                put(table.getRow(row + 1).getCell(column), rows.get(row).get(column), heading, false, kept && row < rows.size() - 1);
                table.getRow(row + 1).getCell(column).setWidth(String.valueOf(widths.get(column)));
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

    private static void put(XWPFTableCell cell, String words, Column column, boolean heading, boolean keepWithNext) {
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(DocumentStyles.CELL);
        paragraph.setAlignment(column.number() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        var run = paragraph.createRun();
        run.setBold(heading);
        run.setText(words);
        paragraph.setKeepNext(keepWithNext);
    }
}

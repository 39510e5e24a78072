package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.handoff.reports.Publication.PrintedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfPagesTests {

    private static final float MARGIN = 49;

    static Stream<Publication> publications() {
        return Stream.of(APublication.ofMultnomah(), APublication.ofAnEmptyPeriod(), APublication.ofLongNamesAndLongTables(),
                APublication.ofMarkup(), APublication.ofWithheldFigures());
    }

    @ParameterizedTest
    @MethodSource("publications")
    void printEveryWordAndFigureOfThePublication(Publication publication) throws IOException {
        String printed = withoutSpaces(String.join("", pages(publication)));
        for (String expected : everything(publication)) {
            assertThat(printed).contains(withoutSpaces(expected));
        }
    }

    @Test
    void printTheFunnelAsPublished() throws IOException {
        // whole on one page: a table cut in two would leave its rates without their heading
        assertThat(pages(APublication.ofMultnomah()).subList(0, 2)).map(PdfPagesTests::withoutSpaces).anySatisfy(page -> assertThat(page)
                .contains("Engagedwithin30days39264.7%:392of606referrals60.8–68.4%")
                .contains("Servicewithin30days11328.8%:113of392engagedreferrals24.6–33.5%"));
    }

    @ParameterizedTest
    @MethodSource("publications")
    void carryNoticeReportIdAndNumberOnEveryPage(Publication publication) throws IOException {
        List<String> pages = pages(publication);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1).split(APublication.NOTICE, -1)).as("head of page %d", page).hasSize(2);
            assertThat(withoutSpaces(pages.get(page - 1))).contains("Q-2025-0042·" + withoutSpaces(publication.title().program()), "Page" + page + "of" + pages.size());
        }
    }

    @ParameterizedTest
    @MethodSource("publications")
    void keepEveryLetterInsideTheMarginsOfALetterSheet(Publication publication) throws IOException {
        try (PDDocument document = document(publication)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
                assertThat(page.getMediaBox().getHeight()).isEqualTo(PDRectangle.LETTER.getHeight());
            }
            for (List<TextPosition> letters : letters(document)) {
                assertThat(letters).allMatch(letter -> letter.getX() > MARGIN
                        && letter.getX() + letter.getWidth() < PDRectangle.LETTER.getWidth() - MARGIN);
                assertThat(letters).allMatch(letter -> letter.getY() < PDRectangle.LETTER.getHeight() - 20);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("publications")
    void neverPrintOneLetterOverAnother(Publication publication) throws IOException {
        try (PDDocument document = document(publication)) {
            for (List<TextPosition> page : letters(document)) {
                List<TextPosition> letters = page.stream().filter(letter -> !letter.getUnicode().isBlank()).toList();
                for (int one = 0; one < letters.size(); one++) {
                    for (int other = one + 1; other < letters.size(); other++) {
                        assertThat(overlap(letters.get(one), letters.get(other)))
                                .as("%s over %s", letters.get(one), letters.get(other)).isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("publications")
    void neverLeaveAHeadingAtTheEndOfAPage(Publication publication) throws IOException {
        // not "Funnel": the letters of the chart below it are drawn and no text
        List<String> headings = Stream.concat(Stream.of("Connections", "Definitions"), publication.tables().stream()
                .flatMap(table -> Stream.of(table.section(), table.title()))).map(PdfPagesTests::withoutSpaces).toList();
        for (String page : pages(publication, true)) {
            List<String> lines = page.lines().filter(line -> !line.isBlank() && !line.startsWith("Q-2025")).toList();
            String last = withoutSpaces(lines.get(lines.size() - 1));
            assertThat(headings.stream().reduce(last, (rest, heading) -> rest.replace(heading, ""))).as(last).isNotEmpty();
        }
    }

    @Test
    void repeatTheHeadOfATableOnEveryPageItRunsOver() throws IOException {
        List<String> pages = pages(APublication.ofLongNamesAndLongTables());
        List<String> ofProviders = pages.stream().filter(page -> page.contains("Sheriff")).toList();
        assertThat(ofProviders).hasSizeGreaterThan(3)
                .allMatch(page -> withoutSpaces(page).contains("AgencythataskedNeededReferred"));
    }

    @Test
    void sayThatATableWithoutRowsHasNone() throws IOException {
        String printed = String.join("", pages(APublication.ofAnEmptyPeriod()));
        assertThat(printed.split("None in this period", -1)).hasSize(5);
        assertThat(withoutSpaces(printed)).contains("Nothingrecordedinthisperiodfor:Treatment,");
    }

    private static List<String> everything(Publication publication) {
        List<String> texts = new ArrayList<>(List.of(publication.title().program(), publication.title().report(),
                publication.title().periodInWords(), "2024-09-01 to 2025-08-31", "2025-10-31", publication.title().generatedAt(),
                "Handoff 0.1.0, definitions version 1"));
        publication.headlines().forEach(headline -> texts.addAll(List.of(headline.shown(), headline.label(), headline.note())));
        publication.funnel().forEach(step -> texts.addAll(List.of(step.label(), step.share(), step.interval())));
        publication.cascades().stream()
                .filter(cascade -> cascade.steps().stream().anyMatch(step -> !Long.valueOf(0).equals(step.events())))
                .forEach(cascade -> cascade.steps()
                        .forEach(step -> texts.add(step.label() + Shown.grouped(step.events()) + Shown.grouped(step.people()))));
        publication.cascades().forEach(cascade -> texts.add(cascade.group()));
        for (PrintedTable table : publication.tables()) {
            texts.addAll(List.of(table.title(), table.note()));
            table.rows().forEach(row -> texts.add(String.join("", row)));
        }
        publication.definitions().forEach(definition -> texts.add(definition.label() + definition.id()
                + definition.withWhole().definition() + definition.unit()));
        return texts;
    }

    private static List<String> pages(Publication publication) throws IOException {
        return pages(publication, false);
    }

    private static List<String> pages(Publication publication, boolean fromTopToBottom) throws IOException {
        try (PDDocument document = document(publication)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(fromTopToBottom);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static List<List<TextPosition>> letters(PDDocument document) throws IOException {
        List<List<TextPosition>> pages = new ArrayList<>();
        IntStream.range(0, document.getNumberOfPages()).forEach(page -> pages.add(new ArrayList<>()));
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                pages.get(getCurrentPageNo() - 1).addAll(letters);
            }
        };
        stripper.getText(document);
        return pages;
    }

    private static boolean overlap(TextPosition one, TextPosition other) {
        boolean across = one.getX() + one.getWidth() - 1 > other.getX() && other.getX() + other.getWidth() - 1 > one.getX();
        boolean down = one.getY() - one.getHeight() + 1 < other.getY() && other.getY() - other.getHeight() + 1 < one.getY();
        return across && down;
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static PDDocument document(Publication publication) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPages.write(publication, pdf);
        return Loader.loadPDF(pdf.toByteArray());
    }
}

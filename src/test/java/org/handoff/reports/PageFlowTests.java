package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoff.reports.APublication.number;
import static org.handoff.reports.APublication.table;
import static org.handoff.reports.APublication.words;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handoff.reports.Publication.PrintedTable;
import org.junit.jupiter.api.Test;

class PageFlowTests {

    @Test
    void opensWithTheFunnelAndEndsWithTheDefinitions() {
        List<Passage> passages = PageFlow.of(APublication.ofMultnomah());
        assertThat(headings(passages))
                .containsExactly("Funnel", "Who was reached", "Connections", "Work done", "Speed", "Definitions");
    }

    @Test
    void putsTheCascadesBeforeTheTablesOfTheirSection() {
        Publication county = APublication.ofMultnomah();
        Publication publication = new Publication(county.title(), county.notice(), List.of(), List.of(), county.cascades(),
                List.of(wide("Funnel in detail", 3), wide("Connections", 3)), List.of(),
                List.of(), Background.NONE, "0000", null);
        List<Passage> passages = PageFlow.of(publication);
        assertThat(headings(passages)).containsExactly("Funnel in detail", "Connections");
        assertThat(passages.get(1).left()).isNotNull();
        assertThat(passages.get(passages.size() - 1).whole()).isNotNull();
    }

    @Test
    void namesTheGroupsThatNobodyNeededInsteadOfDrawingThem() {
        assertThat(PageFlow.of(APublication.ofMultnomah())).extracting(Passage::lead).filteredOn(Objects::nonNull)
                .anyMatch(lead -> lead.startsWith("Nothing recorded in this period for: Mental health, Employment"));
    }

    @Test
    void namesTheTablesOfASectionThatAreWithheldInOneSentence() {
        var passages = PageFlow.of(APublication.withTables(withheld("Sex"), narrow(3), withheld("Age"), narrow(3)));
        assertThat(passages).extracting(Passage::lead).containsExactly(null, "Sex; Age. Withheld: too few people.");
        assertThat(passages.get(0).right()).isNotNull();
    }

    private static PrintedTable withheld(String title) {
        return new PrintedTable("who.one", "Work done", title, "Withheld: too few people.", List.of(), List.of());
    }

    @Test
    void setsTwoNarrowTablesSideBySide() {
        assertThat(places(narrow(8), narrow(3), narrow(5))).containsExactly("left and right", "left");
    }

    @Test
    void keepsTheOrderWhenAWideTableComesBetweenNarrowOnes() {
        assertThat(places(narrow(8), wide("Work done", 3), narrow(5))).containsExactly("left", "whole", "left");
    }

    @Test
    void letsALongTableRunOverPagesAndKeepsAShortOneTogether() {
        List<Passage> passages = PageFlow.of(APublication.withTables(wide("Work done", 10), wide("Work done", 11)));
        assertThat(passages).extracting(Passage::flowing).containsExactly(false, true);
    }

    @Test
    void givesWholeWidthToLongLabelsToWordsInTheBodyAndToManyRows() {
        PrintedTable longLabels = table("Work done", 3, "x".repeat(49), words("Label"), number("Count"));
        PrintedTable twoOfWords = table("Work done", 3, "label", words("Label"), words("Note"));
        PrintedTable manyRows = narrow(21);
        PrintedTable fiveColumns = table("Work done", 3, "label", words("Label"), number("A"), number("B"),
                number("C"), number("D"));
        assertThat(places(longLabels, twoOfWords, manyRows, fiveColumns)).containsOnly("whole");
    }

    private static Stream<String> places(PrintedTable... tables) {
        return PageFlow.of(APublication.withTables(tables)).stream()
                .map(passage -> passage.whole() != null ? "whole" : passage.right() != null ? "left and right" : "left");
    }

    private static Stream<String> headings(List<Passage> passages) {
        return passages.stream().map(Passage::heading).filter(Objects::nonNull);
    }

    private static PrintedTable narrow(int rows) {
        return table("Work done", rows, "label", words("Label"), number("Count"), number("Share"));
    }

    private static PrintedTable wide(String section, int rows) {
        return table(section, rows, "label", words("Label"), words("Note"), number("Count"));
    }
}

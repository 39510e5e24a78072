package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.handoff.paper.VeraPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfAccessibilityTests {

    private PDDocument document;

    @BeforeEach
    void printTheCounty() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPages.write(APublication.ofMultnomah(), pdf);
        document = Loader.loadPDF(pdf.toByteArray());
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @MethodSource("org.handoff.reports.PdfPagesTests#publications")
    void keepsTheRulesForFilesThatEverybodyCanReadAndThatAreKept(Publication publication) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPages.write(publication, pdf);
        assertThat(VeraPdf.brokenRules(pdf.toByteArray())).isEmpty();
    }

    @Test
    void readsHeadAndFootOnceAndTheWordsOfAHeadingAsTheHeading() throws IOException {
        assertThat(spoken("P")).filteredOn(text -> text.equals(APublication.NOTICE)).hasSize(1);
        assertThat(spoken("P")).filteredOn(text -> text.startsWith("Page ")).hasSize(1);
        assertThat(spoken("H1")).containsExactly("Quarterly report");
        assertThat(spoken("H2")).contains("Funnel", "Definitions");
    }

    @Test
    void headCellsSayWhatTheyHead() {
        assertThat(ofType("TH")).allMatch(cell -> cell.getAttributes().size() == 1)
                .extracting(cell -> cell.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope"))
                .containsOnly("Column", "Row");
        assertThat(ofType("TR")).allSatisfy(row -> assertThat(((PDStructureElement) row.getKids().get(0)).getStructureType())
                .isEqualTo("TH"));
    }

    @Test
    void bringsEveryFontAlong() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            collectFonts(page.getResources(), fonts);
        }
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded).extracting(PDFont::getName)
                .anyMatch(name -> name.endsWith("+Roboto-Regular")).anyMatch(name -> name.endsWith("+Roboto-Medium"));
    }

    @Test
    void hasATitleThatTheWindowShows() {
        assertThat(document.getDocumentInformation().getTitle())
                .isEqualTo("Multnomah County Deflection: Quarterly report, September 2024 to August 2025");
        assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }

    @Test
    void isTaggedAndNamesItsLanguage() {
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(elements()).first().extracting(PDStructureElement::getLanguage).isEqualTo("en-US");
    }

    @Test
    void tagsHeadingsOfThreeLevels() {
        assertThat(ofType("H1")).hasSize(1);
        assertThat(ofType("H2")).hasSize(6);
        assertThat(ofType("H3")).hasSize(16);
    }

    @Test
    void tagsTablesWithHeadAndBodyCells() {
        assertThat(ofType("Table")).hasSizeGreaterThanOrEqualTo(18);
        assertThat(ofType("TH")).hasSizeGreaterThan(50);
        assertThat(ofType("TD")).hasSizeGreaterThan(280);
    }

    @Test
    void saysInWordsWhatEachChartShows() {
        assertThat(elements()).extracting(PDStructureElement::getAlternateDescription).filteredOn(text -> text != null)
                .hasSize(9).first().asString().contains("Engaged within 30 days 392", "Completed 113");
    }

    /** What is read out of the elements of a type, one text for each. */
    private List<String> spoken(String type) throws IOException {
        List<String> texts = new ArrayList<>();
        Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
        for (PDStructureElement element : elements()) {
            if (!element.getStructureType().equals(type) && !element.getStandardStructureType().equals(type)) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            for (Object kid : element.getKids()) {
                if (kid instanceof Integer number) {
                    text.append(textsOf(element.getPage(), marked).getOrDefault(number, ""));
                }
            }
            texts.add(text.toString().strip());
        }
        return texts;
    }

    private static Map<Integer, String> textsOf(PDPage page, Map<PDPage, Map<Integer, String>> known) throws IOException {
        if (!known.containsKey(page)) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().stream().filter(content -> content.getMCID() >= 0).forEach(content -> texts
                    .put(content.getMCID(), content.getContents().stream().filter(TextPosition.class::isInstance)
                            .map(letter -> ((TextPosition) letter).getUnicode()).collect(Collectors.joining())));
            known.put(page, texts);
        }
        return known.get(page);
    }

    private List<PDStructureElement> ofType(String type) {
        return elements().stream().filter(element -> element.getStructureType().equals(type)).toList();
    }

    private List<PDStructureElement> elements() {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    private static void collectFonts(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject drawing && drawing.getResources() != null) {
                collectFonts(drawing.getResources(), fonts);
            }
        }
    }
}

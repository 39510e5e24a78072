package org.handoff.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What a reading voice gets of a text that was broken into lines: the letters of one tag, in their order. */
class WrappedLinesTests {

    private static final String SENTENCE = "Of 154 people, 40 were arrested on a new charge in the year before they were referred and 26 in "
            + "the year after, which says nothing of what would have come anyway.";

    private static List<List<TextPosition>> read(String... texts) throws IOException, JRException {
        try (PDDocument document = Loader.loadPDF(Paper.of(PaperTests.pages(texts), PaperTests.IMPRINT))) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            var tags = new ArrayList<List<TextPosition>>();
            extractor.getMarkedContents().forEach(tag -> collect(tag, tags));
            return tags;
        }
    }

    private static void collect(PDMarkedContent tag, List<List<TextPosition>> tags) {
        var letters = new ArrayList<TextPosition>();
        tag.getContents().forEach(part -> {
            if (part instanceof TextPosition letter) {
                letters.add(letter);
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, tags);
            }
        });
        if (!letters.isEmpty()) {
            tags.add(letters);
        }
    }

    private static String spoken(List<TextPosition> letters) {
        return letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    @Test
    void theLastWordOfALineAndTheFirstOfTheNextAreTwoWords() throws IOException, JRException {
        var letters = read(SENTENCE).get(0);
        assertThat(letters.stream().map(TextPosition::getY).distinct()).as("lines").hasSizeGreaterThan(1);
        assertThat(spoken(letters)).isEqualTo(SENTENCE);
    }

    @Test
    void oneLineAndTwoTextsBelowEachOtherStayAsTheyAre() throws IOException, JRException {
        assertThat(read("Twelve people enrolled", "Eleven left")).map(WrappedLinesTests::spoken)
                .containsExactly("Twelve people enrolled", "Eleven left");
    }
}

package org.handoff.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.base.JRBaseStyle;
import net.sf.jasperreports.engine.type.RunDirectionEnum;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTests {

    static final Imprint IMPRINT = new Imprint("Little Bend LEAD: Monthly report, <May> & June", "Little Bend LEAD",
            "Report monthly-1", "Handoff 1", Instant.parse("2026-06-30T00:00:00Z"));

    /** One page with a text in each place below the other, of two lines at most. */
    static JasperPrint pages(String... texts) throws JRException {
        var print = new JasperPrint();
        print.setName("one page");
        print.setPageWidth(612);
        print.setPageHeight(792);
        var plain = new JRBaseStyle("plain");
        plain.setFontName("Roboto");
        print.addStyle(plain, true);
        print.setDefaultStyle(plain);
        JRPrintPage page = new JRBasePrintPage();
        for (String words : texts) {
            page.addElement(text(print, words, 50 + 40 * page.getElements().size()));
        }
        print.addPage(page);
        return print;
    }

    private static JRBasePrintText text(JasperPrint print, String words, int y) {
        var text = new JRBasePrintText(print.getDefaultStyleProvider());
        text.setText(words);
        text.setFontName("Roboto");
        text.setX(50);
        text.setY(y);
        text.setWidth(400);
        text.setHeight(36);
        text.setLineSpacingFactor(1.2f);
        text.setTextHeight(36);
        text.setRunDirection(RunDirectionEnum.LTR);
        return text;
    }

    @Test
    void keepsBothRules() throws JRException {
        assertThat(VeraPdf.brokenRules(Paper.of(pages("Twelve people enrolled"), IMPRINT))).isEmpty();
    }

    @Test
    void theCheckerSeesAFileThatIsNotFinished() throws IOException, JRException {
        try (PDDocument document = Loader.loadPDF(Paper.of(pages("Twelve people enrolled"), IMPRINT))) {
            document.getDocumentCatalog().setMetadata(null);
            document.getDocumentCatalog().setOutputIntents(List.of());
            var worse = new ByteArrayOutputStream();
            document.save(worse);
            assertThat(VeraPdf.brokenRules(worse.toByteArray())).anyMatch(rule -> rule.startsWith("2a 6.2.4.3"))
                    .anyMatch(rule -> rule.startsWith("ua1 7.1"));
        }
    }

    @Test
    void saysWhoMadeWhatInTheWindowAndInTheLibrary() throws IOException, JRException {
        try (PDDocument document = Loader.loadPDF(Paper.of(pages("Twelve people enrolled"), IMPRINT))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(IMPRINT.title());
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray()))
                    .contains("Monthly report, &lt;May&gt; &amp; June", "2026-06-30T00:00:00+00:00", "<pdfuaid:part>1<");
            assertThat(new PDFTextStripper().getText(document)).contains("Twelve people enrolled");
        }
    }

    @Test
    void makesTheSameFileOfTheSamePagesAndAnotherOfOthers() throws InterruptedException, JRException {
        var first = Paper.of(pages("Twelve people enrolled"), IMPRINT);
        Thread.sleep(1100);
        assertThat(Paper.of(pages("Twelve people enrolled"), IMPRINT)).isEqualTo(first);
        assertThat(Paper.of(pages("Eleven people enrolled"), IMPRINT)).isNotEqualTo(first);
    }
}

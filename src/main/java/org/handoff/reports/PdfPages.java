package org.handoff.reports;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Fills the templates with a publication and writes the pages as a tagged PDF with its fonts inside. */
final class PdfPages {

    private PdfPages() {
    }

    static void write(Publication publication, OutputStream target) {
        try {
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterInput(new SimpleExporterInput(fill(publication)));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(target));
            exporter.setConfiguration(document(publication.title()));
            exporter.exportReport();
        } catch (JRException fault) {
            throw new IllegalStateException("the pages of report " + publication.title().reportId() + " cannot be made", fault);
        }
    }

    private static JasperPrint fill(Publication publication) throws JRException {
        Map<String, Object> parameters = RecordSource.fields(FrontPage.of(publication));
        parameters.put("style", Template.style());
        parameters.put(JRParameter.REPORT_LOCALE, Locale.US);
        return JasperFillManager.fillReport(Template.PUBLICATION.load(), parameters, PageFlow.rows(publication));
    }

    private static SimplePdfExporterConfiguration document(Publication.Title title) {
        SimplePdfExporterConfiguration document = new SimplePdfExporterConfiguration();
        document.setTagged(true);
        document.setTagLanguage("en-US");
        document.setMetadataTitle(title.program() + ": " + title.report() + ", " + title.periodInWords());
        document.setDisplayMetadataTitle(true);
        document.setMetadataAuthor(title.program());
        document.setMetadataSubject("Report " + title.reportId());
        document.setMetadataCreator("Handoff " + title.softwareVersion());
        document.setCompressed(true);
        return document;
    }
}

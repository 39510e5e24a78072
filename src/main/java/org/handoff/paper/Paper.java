package org.handoff.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Makes a file of pages. */
public final class Paper {

    static final String LANGUAGE = "en-US";

    private Paper() {
    }

    /**
     * The pages as a PDF.
     *
     * @throws IllegalStateException when the pages cannot be made, which is a fault of the program
     */
    public static byte[] of(JasperPrint pages, Imprint imprint) {
        try {
            return ReadableDocument.of(exported(pages, imprint), RunningLines.of(pages), imprint);
        } catch (JRException fault) {
            throw new IllegalStateException("the pages of " + imprint.subject() + " cannot be made", fault);
        } catch (IOException fault) {
            throw new UncheckedIOException("the file of " + imprint.subject() + " cannot be made", fault);
        }
    }

    private static byte[] exported(JasperPrint pages, Imprint imprint) throws JRException {
        var document = new SimplePdfExporterConfiguration();
        document.setTagged(true);
        document.setTagLanguage(LANGUAGE);
        document.setMetadataTitle(imprint.title());
        document.setDisplayMetadataTitle(true);
        document.setMetadataAuthor(imprint.author());
        document.setMetadataSubject(imprint.subject());
        document.setMetadataCreator(imprint.creator());
        document.setCompressed(true);
        var pdf = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.setConfiguration(document);
        exporter.exportReport();
        return pdf.toByteArray();
    }
}

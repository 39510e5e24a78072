package org.handoff.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRFillInterruptedException;
import net.sf.jasperreports.export.ExportInterruptedException;
import org.handoff.paper.Imprint;
import org.handoff.paper.Paper;
import org.handoff.shared.Stopped;

/** Fills the templates with a publication and writes the pages as a tagged PDF with its fonts inside. */
final class PdfPages {

    private PdfPages() {
    }

    static void write(Publication publication, OutputStream target) throws IOException {
        target.write(bytes(publication));
    }

    private static byte[] bytes(Publication publication) {
        try {
            Stopped.ifAsked();
            var pages = fill(publication);
            Stopped.ifAsked();
            return Paper.of(pages, imprint(publication.title()));
        } catch (JRFillInterruptedException | ExportInterruptedException asked) {
            throw new Stopped();
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

    /** Dated by the day its figures are seen on: the same figures make the same file on whichever day. */
    private static Imprint imprint(Publication.Title title) {
        return new Imprint(title.program() + ": " + title.report() + ", " + title.periodInWords(), title.program(),
                "Report " + title.reportId(), "Handoff " + title.softwareVersion(),
                title.asOf().atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}

package org.handoff.reports;

import java.util.Locale;
import net.sf.jasperreports.engine.JRDataSource;

/** What the title block and every running head and foot print; the parameters of the template {@code publication}. */
record FrontPage(String program, String report, String period, String dates, String asOf, String reportId, String prepared,
        String version, String notice, boolean alone,
        boolean compared, JRDataSource headlines) {

    static FrontPage of(Publication publication) {
        Publication.Title title = publication.title();
        boolean compared = publication.headlines().stream().anyMatch(each -> !each.before().isEmpty());
        return new FrontPage(title.program(), title.report(), title.periodInWords(), title.from() + " to " + title.to(),
                title.asOf().toString(), title.reportId(), title.generatedAt(),
                "Handoff " + title.softwareVersion() + ", definitions version " + title.definitionVersion()
                        + ", audit log at " + title.auditHead(),
                sentence(publication.notice()), !publication.headlines().isEmpty() && !compared, compared, RecordSource.of(publication.headlines()));
    }

    /** On a page the notice stands alone and begins like a sentence. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

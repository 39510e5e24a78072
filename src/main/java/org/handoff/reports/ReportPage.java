package org.handoff.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.handoff.reports.Publication.Bar;
import org.handoff.reports.Publication.Benefit;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;
import org.jspecify.annotations.Nullable;

/**
 * A report as one page for a browser: language, headings in order, a caption and header cells for each table, a text beside each
 * picture. Nothing is loaded from anywhere, and there is no script.
 */
final class ReportPage {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;color:#2b3742;background:#fff;max-width:62rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.7rem;margin:0 0 .3rem}h2{font-size:1.25rem;margin:2.2rem 0 .4rem;border-bottom:1px solid #2c6e91}
            h3{font-size:1.05rem;margin:1.2rem 0 .2rem}
            table{border-collapse:collapse;margin:.6rem 0 1.4rem;width:100%}caption{text-align:left;font-weight:600;padding:.2rem 0}
            th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid #c9d2d9}
            thead th{border-bottom:2px solid #566370}.n{text-align:right;font-variant-numeric:tabular-nums}
            td.n,tbody th.n{white-space:nowrap}tbody th{font-weight:400}caption .note{display:block;font-weight:400}
            .notice{font-weight:600}.note,.limits{color:#566370;max-width:46rem}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem}dt{color:#566370}dd{margin:0}
            svg{display:block;max-width:36rem;width:100%;height:auto;break-inside:avoid}
            .quarters{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:.8rem 2rem}
            .wide{overflow-x:auto}
            @media(max-width:40rem){body{font-size:15px;margin:1rem auto}th,td{padding-right:.5rem}table{font-size:.87rem}}
            @media print{body{margin:0;max-width:none;font-size:10pt}h2,h3,caption,thead{break-after:avoid}tr{break-inside:avoid}
            table:not(#definitions){break-inside:avoid}.wide{overflow:visible}}
            """;

    private final StringBuilder page = new StringBuilder();
    private int sections;

    private ReportPage() {
    }

    static String of(Publication publication) {
        var page = new ReportPage();
        page.head(publication.title());
        page.begin(publication);
        page.commentary(publication.commentary());
        publication.benefits().forEach(page::benefit);
        var tables = PublishedTables.of(publication).stream().filter(table -> !publication.benefits().isEmpty()
                ? !table.id().equals("benefits") : true).collect(Collectors.groupingBy(PrintedTable::section,
                        LinkedHashMap::new, Collectors.toList()));
        tables.forEach((section, printed) -> page.section(section, pictures(publication, section), printed));
        page.end(publication);
        return page.page.toString();
    }

    private void head(Publication.Title title) {
        page.append("""
                <!DOCTYPE html>
                <html lang="en-US">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s: %s, %s</title>
                <style>
                %s</style>
                </head>
                <body>
                """.formatted(text(title.program()), text(title.report()), text(title.periodInWords()), STYLE));
    }

    private void begin(Publication publication) {
        var title = publication.title();
        page.append("<header>\n<h1>%s: %s</h1>\n<p class=\"notice\">%s</p>\n<dl>\n".formatted(text(title.program()),
                text(title.report()), text(FrontPage.sentence(publication.notice()))));
        List.of(List.of("Period", "%s (%s to %s)".formatted(title.periodInWords(), title.from(), title.to())),
                List.of("As of", title.asOf().toString()), List.of("Report", title.reportId()),
                List.of("Definitions", "version " + title.definitionVersion())).forEach(fact -> page.append(
                        "<dt>%s</dt><dd>%s</dd>\n".formatted(text(fact.get(0)), text(fact.get(1)))));
        page.append("</dl>\n</header>\n<main>\n");
    }

    private void commentary(@Nullable Commentary commentary) {
        if (commentary != null) {
            page.append("<section aria-labelledby=\"commentary\">\n<h2 id=\"commentary\">Commentary by %s</h2>\n<p>%s</p>\n</section>\n"
                    .formatted(text(commentary.by()), text(commentary.words())));
        }
    }

    private void benefit(Benefit benefit) {
        page.append("<section aria-labelledby=\"benefit-%d\">\n<h2 id=\"benefit-%d\">%s</h2>\n<p>%s</p>\n".formatted(++sections,
                sections, text(benefit.name()), text(benefit.says())));
        if (!benefit.bars().isEmpty()) {
            page.append(BarsImage.of(benefit)).append('\n');
        }
        page.append("<p class=\"limits\">What this does not say: %s</p>\n</section>\n".formatted(text(benefit.limits())));
    }

    /** What a section shows before its tables, where its figures are drawn. */
    private static String pictures(Publication publication, String section) {
        if (section.equals("Funnel")) {
            return BarsImage.of(new Benefit(section, "", "", "Referrals", publication.funnel().stream().map(step -> {
                var count = step.count();
                return new Bar(step.label(), count == null ? null : Double.valueOf(count), Shown.grouped(count));
            }).toList())) + "\n";
        }
        return section.equals(BackgroundPassages.QUARTERS) ? publication.background().trends().stream().map(TrendImage::of)
                .collect(Collectors.joining("", "<div class=\"quarters\">\n", "</div>\n")) : "";
    }

    private void section(String name, String pictures, List<PrintedTable> tables) {
        page.append("<section aria-labelledby=\"section-%d\">\n<h2 id=\"section-%d\">%s</h2>\n".formatted(++sections, sections,
                text(name))).append(pictures);
        tables.forEach(this::table);
        page.append("</section>\n");
    }

    private void table(PrintedTable table) {
        if (table.isWithheld()) {
            page.append("<h3>%s</h3>\n<p class=\"note\">%s</p>\n".formatted(text(table.title()), text(table.note())));
            return;
        }
        var note = table.note().isEmpty() ? "" : "<span class=\"note\">%s</span>".formatted(text(table.note()));
        page.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">\n<table id=\"%s\">\n<caption>%s</caption>\n"
                .formatted(text(table.title()), text(table.id()), text(table.title()) + note));
        page.append("<thead>\n<tr>").append(table.columns().stream().map(column -> "<th scope=\"col\"%s>%s</th>".formatted(
                right(column), text(column.heading()))).collect(Collectors.joining())).append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row));
        if (table.rows().isEmpty()) {
            page.append("<tr><td colspan=\"%d\">None in this period</td></tr>\n".formatted(table.columns().size()));
        }
        page.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(PrintedTable table, List<String> row) {
        page.append("<tr>");
        for (int at = 0; at < row.size(); at++) {
            var column = table.columns().get(at);
            page.append(at == 0 ? "<th scope=\"row\"%s>%s</th>".formatted(right(column), text(row.get(at)))
                    : "<td%s>%s</td>".formatted(right(column), text(row.get(at))));
        }
        page.append("</tr>\n");
    }

    private void end(Publication publication) {
        page.append("</main>\n<footer>\n<p>%s. Report %s.</p>\n<p>%s</p>\n</footer>\n</body>\n</html>\n"
                .formatted(text(publication.notice()), text(publication.title().reportId()), text(Shown.MARKS)));
    }

    private static String right(Column column) {
        return column.number() ? " class=\"n\"" : "";
    }

    static String text(String words) {
        return StringEscapeUtils.escapeHtml4(words).replace("'", "&#39;");
    }
}

package org.handoff.reports.shell;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.disclosure.Cell;
import org.handoff.reports.Publication;
import org.handoff.reports.RunResult;
import org.jspecify.annotations.Nullable;

/** A report on the screen: the same words as on its pages, one table under the other. */
final class PrintedReport {

    private static final int NARROW_SCREEN = 76;
    private static final Column SAYS = Column.of("what_the_records_say");

    private PrintedReport() {
    }

    static Reply of(RunResult result) {
        return Reply.document(result.document(), sheet(result.publication()), rows(result));
    }

    private static Reply.Listing rows(RunResult result) {
        return Reply.rows("figures", result.columns().stream().map(Column::of).toList(), result.rows(), result.rows().size());
    }

    private static Reply sheet(Publication publication) {
        var title = publication.title();
        var sheet = Reply.sheet("%s, %s, as of %s: %s (%s)".formatted(title.report(), title.periodInWords(), title.asOf(),
                title.program(),
                publication.notice())).with("report_id", title.reportId());
        publication.headlines().forEach(headline -> sheet.with(headline.label(), headline.shown() + "  " + headline.note()));
        publication.benefits().forEach(benefit -> sheet.with(sentence(benefit.name(), SAYS, benefit.says())));
        sheet.with(funnel(publication));
        publication.tables().forEach(table -> sheet.with(table.columns().isEmpty() ? sentence(table.title(), Column.of("note"), table.note()) : listing(table)));
        return sheet;
    }

    private static Reply.Listing funnel(Publication publication) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        publication.funnel().forEach(step -> rows.add(List.of(step.label(), step.count() == null ? Cell.WITHHELD : step.count(), step.share(), step.interval())));
        return Reply.rows("funnel", List.of(Column.of("step"), Column.of("referrals"), Column.of("share"),
                new Column("interval", "95 % interval")),
                rows, rows.size());
    }

    /** A sentence in the place of rows, in lines that no screen has to cut. */
    private static Reply.Listing sentence(String title, Column heading, String words) {
        List<List<@Nullable Object>> lines = WordUtils.wrap(words, NARROW_SCREEN).lines().map(List::<@Nullable Object>of).toList();
        return Reply.rows(title, List.of(heading), lines, lines.size());
    }

    private static Reply.Listing listing(Publication.PrintedTable table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row.stream().<@Nullable Object>map(PrintedReport::cell).toList()));
        var columns = table.columns().stream().map(column -> new Column(column.heading(), column.heading())).toList();
        return Reply.rows(table.title(), columns, rows, rows.size());
    }

    /** A whole number goes to the screen as one, so that it stands to the right. */
    private static Object cell(String text) {
        return text.matches("\\d{1,18}") ? (Object) Long.valueOf(text) : text;
    }
}

package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRDataSource;
import org.handoff.reports.Background.Flow;
import org.handoff.reports.Background.Trend;
import org.handoff.reports.Passage.Block;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/** The pages around the figures: the flow, eight quarters, and how it was counted. */
final class BackgroundPassages {

    static final String QUARTERS = "Eight quarters";
    private static final String LEAD = "Quarters of the calendar. Every chart starts at zero and has a scale of its own.";
    private static final String BREAK = " A dashed line: counted by other definitions from here on.";

    private final BiFunction<Template, JRDataSource, Block> blocks;

    BackgroundPassages(BiFunction<Template, JRDataSource, Block> blocks) {
        this.blocks = blocks;
    }

    Passage flow(Flow flow) {
        return Passage.keeping(block(Template.FUNNEL_CHART, PictureBlock.of(flow))).headed("Ways through the program",
                "Each band is as wide as the number of referrals on it. The darker goes on, the lighter does not.");
    }

    List<Passage> trends(List<Trend> trends) {
        var passages = new ArrayList<Passage>();
        if (trends.isEmpty()) {
            return passages;
        }
        for (int number = 0; number < trends.size(); number += 2) {
            passages.add(Passage.sideBySide(block(Template.TREND, PictureBlock.of(trends.get(number))),
                    number + 1 < trends.size() ? block(Template.TREND, PictureBlock.of(trends.get(number + 1))) : null));
        }
        boolean broken = trends.stream().flatMap(trend -> trend.points().stream()).anyMatch(Background.Point::isBreak);
        passages.set(0, passages.get(0).headed(QUARTERS, broken ? LEAD + BREAK : LEAD));
        passages.add(Passage.keeping(blocks.apply(Template.TABLE, Grid.over(twin(trends), Grid.WHOLE_WIDTH))));
        return passages;
    }

    /** The same quarters as a table. */
    static PrintedTable twin(List<Trend> trends) {
        var columns = new ArrayList<>(List.of(new Column("Quarter", false)));
        trends.forEach(trend -> columns.add(new Column(trend.label(), true)));
        var rows = IntStream.range(0, trends.get(0).points().size()).mapToObj(place -> {
            var row = new ArrayList<>(List.of(trends.get(0).points().get(place).quarter()));
            trends.forEach(trend -> row.add(PictureBlock.shown(trend.points().get(place))));
            return List.copyOf(row);
        }).toList();
        var note = rows.stream().anyMatch(row -> row.contains(PictureBlock.NOT_PUBLISHED)) ? "n. p.: not published." : "";
        return new PrintedTable("trend.quarters", QUARTERS, "The same in figures", note, columns, rows);
    }

    private Block block(Template template, PictureBlock picture) {
        return blocks.apply(template, RecordSource.of(picture));
    }
}

package org.handoff.reports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.renderers.Renderable;
import org.handoff.disclosure.Cell;
import org.handoff.reports.Background.Curve;
import org.handoff.reports.Background.Flow;
import org.handoff.reports.Background.Point;
import org.handoff.reports.Background.Trend;
import org.handoff.reports.Background.Way;

/** A picture with its title, and in words what it shows, as the templates {@code funnel-chart} and {@code trend} print it. */
record PictureBlock(String title, Renderable chart, String alternative) {

    static final String NOT_PUBLISHED = "n. p.";

    static PictureBlock of(Trend trend) {
        var spoken = trend.points().stream().map(PictureBlock::said).collect(Collectors.joining(", "));
        return new PictureBlock("%s (%s)".formatted(trend.label(), trend.unit()), TrendPicture.of(trend),
                "Bar chart, from zero, of %s by quarter: %s. The table below has the same figures.".formatted(trend.label(), spoken));
    }

    static PictureBlock of(Flow flow) {
        var spoken = flow.ways().stream().collect(Collectors.groupingBy(way -> flow.stages().indexOf(flow.stages().stream()
                .filter(stage -> stage.contains(way.from())).findFirst().orElse(List.of())))).entrySet().stream()
                .sorted(Comparator.comparing(stage -> stage.getKey()))
                .map(stage -> stage.getValue().stream().map(PictureBlock::said).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return new PictureBlock("", FlowPicture.of(flow), "Flow of referrals, bands as wide as their number: " + spoken + ".");
    }

    static PictureBlock of(Curve curve) {
        var spoken = curve.days().stream().map(day -> "day %d %s".formatted(day.day(), day.share() != null
                ? Math.round(day.share() * 100) + " %" : day.withheld() ? "withheld" : "nobody watched so long")).collect(Collectors.joining(", "));
        return new PictureBlock("%s (share of people)".formatted(curve.label()), CurvePicture.of(curve),
                "Curve from 100 %% on day 0: %s. The table beside it has the same figures.".formatted(spoken));
    }

    private static String said(Way way) {
        return "%s to %s %s".formatted(way.from().label(), way.to().label(), way.count() == null ? "withheld" : way.count());
    }

    private static String said(Point point) {
        var count = point.count();
        return point.quarter() + " " + (count != null ? count.toString() : point.withheld() ? "withheld" : "not published")
                + (point.isBreak() ? " (definition changed)" : "");
    }

    /** What a table beside the pictures prints for one quarter. */
    static String shown(Point point) {
        return point.count() == null && !point.withheld() ? NOT_PUBLISHED : point.withheld() ? Cell.WITHHELD : Shown.grouped(point.count());
    }
}

package org.handoff.reports;

import java.util.Locale;
import org.handoff.reports.Background.Point;
import org.handoff.reports.Background.Trend;

/** Eight quarters of one count for a browser: bars from zero; a withheld one is a hatch of one height, one not published has none. */
final class TrendImage {

    private static final int WIDTH = 360;
    private static final int BASE = 112;
    private static final int HIGHEST = 78;
    private static final int STEP = 44;
    private static final int BAR = 30;
    private static final double WITHHELD = 0.3;

    private final StringBuilder svg = new StringBuilder();
    private final Trend trend;
    private final double greatest;

    private TrendImage(Trend trend) {
        this.trend = trend;
        this.greatest = trend.points().stream().filter(point -> point.count() != null).mapToLong(Point::count).max().orElse(0);
    }

    static String of(Trend trend) {
        var image = new TrendImage(trend);
        image.draw(PictureBlock.of(trend));
        return image.svg.toString();
    }

    private void draw(PictureBlock words) {
        var hatch = "hatch-" + Integer.toHexString(trend.label().hashCode());
        svg.append(("<svg viewBox=\"0 0 %d 134\" role=\"img\" aria-label=\"%s\">\n<defs><pattern id=\"%s\" width=\"6\" height=\"6\" "
                + "patternUnits=\"userSpaceOnUse\"><path d=\"M0 6L6 0\" stroke=\"#2c6e91\"/></pattern></defs>\n")
                .formatted(WIDTH, ReportPage.text(words.alternative()), hatch));
        svg.append("<text x=\"4\" y=\"14\" font-size=\"13\" font-weight=\"600\">%s</text>\n".formatted(ReportPage.text(words.title())));
        int x = 4;
        for (var point : trend.points()) {
            bar(point, x, hatch);
            x += STEP;
        }
        svg.append("<path d=\"M0 %d.5H%d\" stroke=\"#566370\"/>\n</svg>\n".formatted(BASE, WIDTH));
    }

    private void bar(Point point, int x, String hatch) {
        var count = point.count();
        double height = count != null ? HIGHEST * count / Math.max(greatest, 1) : point.withheld() ? HIGHEST * WITHHELD : 0;
        if (point.isBreak()) {
            svg.append("<path d=\"M%1$d 24V%2$d\" stroke=\"#566370\" stroke-dasharray=\"3 3\"/>".formatted(x - (STEP - BAR) / 2, BASE));
        }
        svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"%s\"/>", x, BASE - height, BAR,
                height, count == null ? "url(#" + hatch + ")" : "#2c6e91"));
        label(x, BASE - height - 4, PictureBlock.shown(point), "12");
        label(x, BASE + 16.0, point.quarter(), "11");
        svg.append('\n');
    }

    private void label(int x, double y, String words, String size) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%.1f\" font-size=\"%s\" text-anchor=\"middle\">%s</text>", x + BAR / 2, y,
                size, ReportPage.text(words)));
    }
}

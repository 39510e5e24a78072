package org.handoff.reports;

import java.util.Locale;
import java.util.stream.Collectors;
import org.handoff.reports.Publication.Bar;
import org.handoff.reports.Publication.Benefit;

/** The picture of a benefit for a browser: bars from zero with their numbers; a withheld one is a hatch of a fixed length. */
final class BarsImage {

    private static final int ROW = 24;
    private static final int LABELS = 300;
    private static final int LONGEST = 200;
    private static final double WITHHELD = 0.3;

    private BarsImage() {
    }

    static String of(Benefit benefit) {
        var longest = benefit.bars().stream().filter(bar -> bar.length() != null).mapToDouble(bar -> bar.length()).max().orElse(1);
        var hatch = "hatch-" + Integer.toHexString(benefit.name().hashCode());
        var svg = new StringBuilder(("<svg viewBox=\"0 0 620 %d\" role=\"img\" aria-label=\"%s\">\n<defs><pattern id=\"%s\" "
                + "width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 6L6 0\" stroke=\"#2c6e91\"/></pattern></defs>\n")
                .formatted(benefit.bars().size() * ROW + 18, ReportPage.text(spoken(benefit)), hatch));
        int y = 0;
        for (var bar : benefit.bars()) {
            double width = bar.length() == null ? isWithheld(bar) ? WITHHELD * LONGEST : 0
                    : bar.length() / Math.max(longest, Double.MIN_NORMAL) * LONGEST;
            svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-size=\"13\" text-anchor=\"end\">%s</text>", LABELS - 8,
                    y + 16, ReportPage.text(bar.label())));
            svg.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"16\" fill=\"%s\"/>", LABELS, y + 4,
                    width, bar.length() == null ? "url(#" + hatch + ")" : "#2c6e91"));
            svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" font-size=\"13\" font-weight=\"600\">%s</text>\n",
                    LABELS + width + 6, y + 16, ReportPage.text(bar.shown())));
            y += ROW;
        }
        return svg.append("<text x=\"%d\" y=\"%d\" font-size=\"11\" fill=\"#566370\">%s</text>\n</svg>".formatted(LABELS, y + 12,
                ReportPage.text(benefit.picture() + ", from zero"))).toString();
    }

    /** The picture in words, for those who cannot see it. */
    static String spoken(Benefit benefit) {
        return "Bars: %s. %s".formatted(benefit.picture(), benefit.bars().stream().map(bar -> bar.label() + " "
                + (isWithheld(bar) ? "withheld" : bar.shown())).collect(Collectors.joining(", ")));
    }

    static boolean isWithheld(Bar bar) {
        return bar.shown().equals(org.handoff.disclosure.Cell.WITHHELD);
    }
}

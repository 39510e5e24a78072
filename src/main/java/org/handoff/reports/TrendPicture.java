package org.handoff.reports;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import net.sf.jasperreports.renderers.Renderable;
import org.handoff.disclosure.Cell;
import org.handoff.reports.Background.Point;
import org.handoff.reports.Background.Trend;

/** One bar for each quarter, from zero; a withheld one is a hatch of one height, one that was not published has no bar. */
final class TrendPicture {

    private static final int WIDTH = 244;
    private static final int HEIGHT = 92;
    private static final int FOOT = 14;
    private static final int HEAD = 12;
    private static final float BAR = 0.62f;
    private static final BasicStroke HAIRLINE = new BasicStroke(0.5f);
    private static final BasicStroke DASHED = new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[]{3, 2}, 0);

    private final Trend trend;
    private final long greatest;
    private final float column;

    private TrendPicture(Trend trend) {
        this.trend = trend;
        this.greatest = Math.max(1, trend.points().stream().map(Point::count).filter(Objects::nonNull)
                .mapToLong(Long::longValue).max().orElse(1));
        this.column = (float) WIDTH / trend.points().size();
    }

    static Renderable of(Trend trend) {
        return new Drawing(new TrendPicture(trend)::draw, WIDTH, HEIGHT);
    }

    private void draw(Graphics2D canvas) {
        for (int place = 0; place < trend.points().size(); place++) {
            bar(canvas, trend.points().get(place), place);
        }
        canvas.setColor(Ink.QUIET);
        canvas.setStroke(HAIRLINE);
        canvas.draw(new Line2D.Float(0, floor(), WIDTH, floor()));
    }

    private void bar(Graphics2D canvas, Point point, int place) {
        var count = point.count();
        double share = count != null ? (double) count / greatest : point.withheld() ? Hatch.LENGTH * 2 : 0;
        float height = (float) (share * (floor() - HEAD));
        canvas.setPaint(point.withheld() ? Hatch.of(Ink.ACCENT) : Ink.ACCENT);
        canvas.fill(new Rectangle2D.Float(place * column + column * (1 - BAR) / 2, floor() - height, column * BAR, height));
        canvas.setColor(Ink.INK);
        canvas.setFont(Ink.font("Roboto Medium", 7.5f));
        if (count != null || point.withheld()) {
            centred(canvas, count == null ? Cell.WITHHELD : Shown.grouped(count), place, floor() - height - 3);
        }
        canvas.setColor(Ink.QUIET);
        canvas.setFont(Ink.font("Roboto", 7));
        if (count == null && !point.withheld()) {
            centred(canvas, "not", place, floor() - 11);
            centred(canvas, "publ.", place, floor() - 4);
        }
        centred(canvas, point.quarter(), place, HEIGHT - 5);
        if (point.isBreak()) {
            canvas.setColor(Ink.INK);
            canvas.setStroke(DASHED);
            canvas.draw(new Line2D.Float(place * column, 0, place * column, floor()));
        }
    }

    private void centred(Graphics2D canvas, String text, int place, float y) {
        float width = (float) canvas.getFontMetrics().getStringBounds(text, canvas).getWidth();
        canvas.drawString(text, place * column + (column - width) / 2, y);
    }

    private static float floor() {
        return HEIGHT - FOOT;
    }
}

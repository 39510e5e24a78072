package org.handoff.reports;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.handoff.disclosure.Cell;
import org.handoff.reports.Background.Curve;
import org.handoff.reports.Background.OnDay;

/**
 * The share of people to whom something has not happened yet, at the days that the report prints: a dot with its interval for each,
 * and a thin line from everybody on day 0. Nothing is drawn of the days between, which would show single people.
 */
final class CurvePicture {

    private static final int WIDTH = 244;
    private static final int HEIGHT = 124;
    private static final int LEFT = 30;
    private static final int RIGHT = 20;
    private static final int FOOT = 24;
    private static final int HEAD = 10;
    private static final int DOT = 5;
    private static final float WITHHELD = 14;
    private static final List<Double> LINES = List.of(0.0, 0.25, 0.5, 0.75, 1.0);
    private static final BasicStroke HAIRLINE = new BasicStroke(0.5f);
    private static final BasicStroke THIN = new BasicStroke(1);

    private final Curve curve;
    private final int last;

    private CurvePicture(Curve curve) {
        this.curve = curve;
        this.last = Math.max(1, curve.days().stream().mapToInt(OnDay::day).max().orElse(1));
    }

    static Renderable of(Curve curve) {
        return new Drawing(new CurvePicture(curve)::draw, WIDTH, HEIGHT);
    }

    private void draw(Graphics2D canvas) {
        axes(canvas);
        double beforeX = x(0);
        double beforeY = y(1);
        for (var day : curve.days()) {
            var share = day.share();
            if (share == null) {
                notShown(canvas, day);
                continue;
            }
            canvas.setColor(Ink.ACCENT);
            canvas.setStroke(HAIRLINE);
            canvas.draw(new Line2D.Double(beforeX, beforeY, x(day.day()), y(share)));
            beforeX = x(day.day());
            beforeY = y(share);
            dot(canvas, day, share);
        }
    }

    private void axes(Graphics2D canvas) {
        canvas.setStroke(HAIRLINE);
        canvas.setFont(Ink.font("Roboto", 7));
        for (double share : LINES) {
            canvas.setColor(share == 0 ? Ink.QUIET : Ink.LIGHT_GREY);
            canvas.draw(new Line2D.Double(LEFT, y(share), WIDTH - RIGHT, y(share)));
            canvas.setColor(Ink.QUIET);
            var label = Math.round(share * 100) + " %";
            canvas.drawString(label, (float) (LEFT - 4 - wide(canvas, label)), (float) y(share) + 2.5f);
        }
        centred(canvas, "0", x(0), HEIGHT - FOOT + 9);
        curve.days().forEach(day -> centred(canvas, String.valueOf(day.day()), x(day.day()), HEIGHT - FOOT + 9));
        centred(canvas, "days since the referral", (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 4);
    }

    private void dot(Graphics2D canvas, OnDay day, double share) {
        double x = x(day.day());
        if (day.low() != null && day.high() != null) {
            canvas.setStroke(THIN);
            canvas.draw(new Line2D.Double(x, y(day.low()), x, y(day.high())));
        }
        canvas.fill(new Ellipse2D.Double(x - DOT / 2.0, y(share) - DOT / 2.0, DOT, DOT));
    }

    /** A day that is withheld has a hatch of one height; one that nobody was watched to has nothing. */
    private void notShown(Graphics2D canvas, OnDay day) {
        if (day.withheld()) {
            canvas.setPaint(Hatch.of(Ink.ACCENT));
            canvas.fill(new Rectangle2D.Double(x(day.day()) - DOT, y(0) - WITHHELD, 2 * DOT, WITHHELD));
            canvas.setColor(Ink.INK);
            canvas.setFont(Ink.font("Roboto Medium", 7.5f));
            centred(canvas, Cell.WITHHELD, x(day.day()), (float) y(0) - WITHHELD - 3);
        }
    }

    private double x(int day) {
        return LEFT + (double) day / last * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double share) {
        return HEAD + (1 - share) * (HEIGHT - HEAD - FOOT);
    }

    private static double wide(Graphics2D canvas, String text) {
        return canvas.getFontMetrics().getStringBounds(text, canvas).getWidth();
    }

    private static void centred(Graphics2D canvas, String text, double x, float y) {
        canvas.drawString(text, (float) (x - wide(canvas, text) / 2), y);
    }
}

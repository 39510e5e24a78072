package org.handoff.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.renderers.Renderable;
import org.handoff.reports.Background.Flow;
import org.handoff.reports.Background.Stop;
import org.handoff.reports.Background.Way;
import org.jspecify.annotations.Nullable;

/**
 * The ways through the program as bands as wide as what they carry, from left to right. A withheld one is hatched and always of
 * one width.
 */
final class FlowPicture {

    private static final int WIDTH = 512;
    private static final int HEIGHT = 148;
    /** Room for the words at the last stage. */
    private static final int WORDS = 92;
    private static final int NODE = 7;
    private static final int GAP = 13;
    private static final float WITHHELD = 8;
    private static final int LETTERS = 21;

    private final Flow flow;
    private final float scale;
    private final Map<Stop, Rectangle2D.Float> places = new HashMap<>();
    private final Map<Stop, Float> left = new HashMap<>();
    private final Map<Stop, Float> entered = new HashMap<>();

    private FlowPicture(Flow flow) {
        this.flow = flow;
        this.scale = (float) flow.stages().stream().mapToDouble(this::scale).min().orElse(1);
    }

    static Renderable of(Flow flow) {
        return new Drawing(canvas -> new FlowPicture(flow).draw(canvas), WIDTH, HEIGHT);
    }

    /** Points for one referral, so that a stage with its gaps fits. */
    private double scale(List<Stop> stage) {
        long known = stage.stream().mapToLong(this::known).sum();
        long withheld = stage.stream().filter(stop -> stop.count() == null).count();
        return (HEIGHT - 12.0 - GAP * (stage.size() - 1) - WITHHELD * withheld) / Math.max(1, known);
    }

    /** What is known of a stop: its count, or what is told to leave it. */
    private long known(Stop stop) {
        var count = stop.count();
        return count != null ? count : flow.ways().stream().filter(way -> way.from().equals(stop)).map(Way::count)
                .filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    private float height(Stop stop) {
        return stop.count() == null ? WITHHELD + known(stop) * scale : known(stop) * scale;
    }

    private void draw(Graphics2D canvas) {
        float step = (float) (WIDTH - WORDS - NODE) / Math.max(1, flow.stages().size() - 1);
        for (int number = 0; number < flow.stages().size(); number++) {
            place(flow.stages().get(number), number * step);
        }
        flow.ways().forEach(way -> band(canvas, way));
        places.forEach((stop, place) -> {
            canvas.setPaint(stop.count() == null ? Hatch.of(ink(stop)) : ink(stop));
            canvas.fill(place);
        });
        places.forEach((stop, place) -> words(canvas, stop, place));
    }

    private void place(List<Stop> stage, float x) {
        float y = 6;
        for (var stop : stage) {
            places.put(stop, new Rectangle2D.Float(x, y, NODE, Math.max(1, height(stop))));
            y += height(stop) + GAP;
        }
    }

    private float width(@Nullable Long count) {
        return count == null ? WITHHELD : count * scale;
    }

    private void band(Graphics2D canvas, Way way) {
        var from = places.get(way.from());
        var to = places.get(way.to());
        float width = Math.max(0.5f, width(way.count()));
        float start = from.y + left.merge(way.from(), width, Float::sum) - width;
        float end = to.y + entered.merge(way.to(), width, Float::sum) - width;
        float middle = (from.x + NODE + to.x) / 2;
        var band = new Path2D.Float();
        band.moveTo(from.x + NODE, start);
        band.curveTo(middle, start, middle, end, to.x, end);
        band.lineTo(to.x, end + width);
        band.curveTo(middle, end + width, middle, start + width, from.x + NODE, start + width);
        band.closePath();
        var colour = way.to().goesOn() ? Ink.LIGHT_ACCENT : Ink.LIGHT_GREY;
        canvas.setPaint(way.count() == null ? Hatch.of(colour) : colour);
        canvas.fill(band);
    }

    private static Color ink(Stop stop) {
        return stop.goesOn() ? Ink.ACCENT : Ink.GREY;
    }

    private static void words(Graphics2D canvas, Stop stop, Rectangle2D.Float place) {
        float x = place.x + NODE + 4;
        float y = (float) Math.max(place.getCenterY() + 3, place.y + 6);
        var number = Shown.grouped(stop.count());
        canvas.setColor(Ink.INK);
        canvas.setFont(Ink.font("Roboto Medium", 8));
        canvas.drawString(number, x, y);
        float width = (float) canvas.getFontMetrics().getStringBounds(number, canvas).getWidth();
        canvas.setFont(Ink.font("Roboto", 8));
        canvas.drawString(shortened(stop.label()), x + width + 4, y);
    }

    private static String shortened(String label) {
        return label.length() <= LETTERS ? label : label.substring(0, LETTERS - 1).strip() + "…";
    }
}

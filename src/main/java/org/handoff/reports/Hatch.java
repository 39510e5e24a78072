package org.handoff.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The look of a bar that is withheld: slanted lines, always of one length, so that it says nothing of the count. */
final class Hatch {

    /** The share of the axis that a withheld bar takes. */
    static final double LENGTH = 0.12;

    private static final int SIDE = 24;
    private static final double POINTS = 6;

    private Hatch() {
    }

    static Paint of(Color lines) {
        var tile = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = tile.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(lines);
        canvas.setStroke(new BasicStroke(SIDE / 8f));
        for (int from = -SIDE; from <= SIDE; from += SIDE) {
            canvas.drawLine(from, SIDE, from + SIDE, 0);
        }
        canvas.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, POINTS, POINTS));
    }
}

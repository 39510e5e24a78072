package org.handoff.reports;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A picture as lines and letters, not pixels, at a size of its own in points. */
final class Drawing extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1L;

    private final transient Picture picture;
    private final Dimension size;

    Drawing(Picture picture, int width, int height) {
        this.picture = picture;
        this.size = new Dimension(width, height);
    }

    /** What draws itself from its upper left corner. */
    @FunctionalInterface
    interface Picture {
        void draw(Graphics2D canvas);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
        var own = (Graphics2D) canvas.create();
        own.translate(area.getX(), area.getY());
        picture.draw(own);
        own.dispose();
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return size;
    }
}

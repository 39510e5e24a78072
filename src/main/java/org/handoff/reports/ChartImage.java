package org.handoff.reports;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jfree.chart.JFreeChart;

/** A chart as lines and letters, not pixels, at a size of its own in points. */
final class ChartImage extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1L;

    private final JFreeChart chart;
    private final Dimension size;

    ChartImage(JFreeChart chart, int width, int height) {
        this.chart = chart;
        this.size = new Dimension(width, height);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
        chart.draw(canvas, area);
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return size;
    }
}

package org.handoff.reports;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Objects;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.handoff.reports.Publication.Bar;
import org.handoff.reports.Publication.Benefit;

/** The picture of a benefit on paper: bars from zero with their numbers; a withheld one is a hatch of a fixed length. */
final class BenefitChart extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1L;
    private static final Color INK = new Color(0x2B3742);
    private static final Color QUIET = new Color(0x566370);
    private static final Color ACCENT = new Color(0x2C6E91);
    private static final int WIDTH = 228;
    private static final int ROW = 12;
    private static final int CAPTION = 10;
    private static final int LABELS = 108;
    private static final int LONGEST = 76;
    private static final double WITHHELD = 0.3;

    private final transient Benefit benefit;

    BenefitChart(Benefit benefit) {
        this.benefit = benefit;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(WIDTH, CAPTION + benefit.bars().size() * ROW);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
        var fonts = FontUtil.getInstance(context);
        double y = area.getY();
        canvas.setFont(fonts.getAwtFontFromBundles("Roboto", Font.PLAIN, 7, Locale.US, false));
        canvas.setPaint(QUIET);
        canvas.drawString(benefit.picture(), (float) area.getX(), (float) y + 7);
        double longest = benefit.bars().stream().map(Bar::length).filter(Objects::nonNull).mapToDouble(Double::doubleValue).max()
                .orElse(1);
        y += CAPTION;
        for (var bar : benefit.bars()) {
            draw(canvas, bar, area.getX(), y, Math.max(longest, Double.MIN_NORMAL), fonts);
            y += ROW;
        }
    }

    private static void draw(Graphics2D canvas, Bar bar, double x, double y, double longest, FontUtil fonts) {
        var length = bar.length();
        double width = length != null ? length / longest * LONGEST : BarsImage.isWithheld(bar) ? WITHHELD * LONGEST : 0;
        canvas.setPaint(length == null ? Hatch.of(ACCENT) : ACCENT);
        canvas.fill(new Rectangle2D.Double(x + LABELS, y + 2, width, ROW - 4.0));
        canvas.setPaint(INK);
        canvas.setFont(fonts.getAwtFontFromBundles("Roboto", Font.PLAIN, 7, Locale.US, false));
        var label = bar.label();
        while (canvas.getFontMetrics().stringWidth(label) > LABELS - 6) {
            label = label.substring(0, label.length() - 2) + "…";
        }
        canvas.drawString(label, (float) (x + LABELS - 4 - canvas.getFontMetrics().stringWidth(label)), (float) y + 8.5f);
        canvas.setFont(fonts.getAwtFontFromBundles("Roboto Medium", Font.PLAIN, 7.5f, Locale.US, false));
        canvas.drawString(bar.shown(), (float) (x + LABELS + width + 3), (float) y + 8.5f);
    }
}

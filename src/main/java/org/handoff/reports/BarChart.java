package org.handoff.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.Renderable;
import org.handoff.disclosure.Cell;
import org.handoff.reports.Publication.Cascade;
import org.handoff.reports.Publication.CascadeStep;
import org.handoff.reports.Publication.FunnelStep;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LayeredBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** Horizontal bars from zero, in one colour that also works in grey: no frame, no background, a thin grid. */
final class BarChart {

    private static final Color INK = new Color(0x2B3742);
    private static final Color QUIET = new Color(0x566370);
    private static final Color ACCENT = new Color(0x2C6E91);
    private static final Color LIGHT_ACCENT = new Color(0xC3D5DF);
    private static final Color GRID = new Color(0xE3E8EC);
    private static final BasicStroke HAIRLINE = new BasicStroke(0.5f);
    private static final RectangleInsets WIDE_APART = new RectangleInsets(2, 12, 0, 12);
    /** The last number of the axis stands half beyond its end. */
    private static final RectangleInsets ROOM_FOR_LAST_LABEL = new RectangleInsets(0, 0, 0, 14);
    private static final double ROOM_FOR_COUNT = 1.15;
    /** The share of the height that stays free between the bars. */
    private static final double GAP = 0.36;
    private static final int PAGE_WIDTH = 512;
    private static final int FUNNEL_STEP = 16;
    private static final int FUNNEL_STEP_OF_TWO_LINES = 26;
    private static final int LETTERS_OF_ONE_LINE = 34;
    private static final int FUNNEL_AXIS = 28;
    private static final int CASCADE_WIDTH = 92;
    /** The height of a table row in {@code cascade.jrxml}: bar and figures stand on one line. */
    private static final int CASCADE_STEP = 16;

    private BarChart() {
    }

    /** One bar for each step, with its count at the end. */
    static Renderable funnel(List<FunnelStep> steps) {
        long greatest = Math.max(1, steps.stream().map(FunnelStep::count).filter(Objects::nonNull).mapToLong(Long::longValue)
                .max().orElse(0));
        DefaultCategoryDataset counts = new DefaultCategoryDataset();
        steps.forEach(step -> counts.addValue(length(step.count(), greatest), "count", step.label()));
        CategoryPlot plot = plot(counts, countedBars(steps), greatest * ROOM_FOR_COUNT);
        spread(plot.getDomainAxis(), steps.size());
        labelledSteps(plot.getDomainAxis());
        NumberAxis axis = (NumberAxis) plot.getRangeAxis();
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(font("Roboto", 7.5f));
        axis.setTickLabelPaint(QUIET);
        axis.setTickLabelInsets(WIDE_APART);
        axis.setLabel("referrals");
        axis.setLabelFont(font("Roboto", 7.5f));
        axis.setLabelPaint(QUIET);
        axis.setLabelInsets(RectangleInsets.ZERO_INSETS);
        plot.setInsets(ROOM_FOR_LAST_LABEL);
        plot.setRangeGridlinesVisible(true);
        boolean oneLine = steps.stream().allMatch(step -> step.label().length() <= LETTERS_OF_ONE_LINE);
        return image(plot, PAGE_WIDTH, steps.size() * (oneLine ? FUNNEL_STEP : FUNNEL_STEP_OF_TWO_LINES) + FUNNEL_AXIS);
    }

    /** Events behind people for each step, without words: the table beside it has them. */
    static Renderable cascade(Cascade cascade, long greatest) {
        DefaultCategoryDataset counts = new DefaultCategoryDataset();
        for (CascadeStep step : cascade.steps()) {
            counts.addValue(length(step.events(), greatest), "events", step.label());
            counts.addValue(length(step.people(), greatest), "people", step.label());
        }
        LayeredBarRenderer bars = plain(new HatchedLayers(cascade.steps()));
        bars.setSeriesPaint(0, LIGHT_ACCENT);
        bars.setSeriesPaint(1, ACCENT);
        bars.setSeriesBarWidth(0, 0.62);
        bars.setSeriesBarWidth(1, 0.30);
        CategoryPlot plot = plot(counts, bars, Math.max(1, greatest));
        plot.getDomainAxis().setVisible(false);
        plot.getRangeAxis().setVisible(false);
        return image(plot, CASCADE_WIDTH, cascade.steps().size() * CASCADE_STEP);
    }

    /** A withheld bar has a length too, always the same. */
    private static double length(@Nullable Long count, long greatest) {
        return count == null ? Hatch.LENGTH * Math.max(1, greatest) : count;
    }

    private static BarRenderer countedBars(List<FunnelStep> steps) {
        BarRenderer bars = plain(new HatchedBars(steps));
        bars.setSeriesPaint(0, ACCENT);
        bars.setDefaultItemLabelGenerator(new CountLabels(steps));
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(font("Roboto Medium", 9));
        bars.setDefaultItemLabelPaint(INK);
        bars.setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.HALF_ASCENT_LEFT));
        return bars;
    }

    /** The count at the end of a bar, or the dash. */
    private static final class CountLabels extends StandardCategoryItemLabelGenerator {

        private static final long serialVersionUID = 1L;
        private final transient List<FunnelStep> steps;

        CountLabels(List<FunnelStep> steps) {
            super("{2}", NumberFormat.getIntegerInstance(Locale.US));
            this.steps = steps;
        }

        @Override
        public String generateLabel(CategoryDataset counts, int row, int column) {
            return steps.get(column).count() == null ? Cell.WITHHELD : super.generateLabel(counts, row, column);
        }
    }

    private static final class HatchedBars extends BarRenderer {

        private static final long serialVersionUID = 1L;
        private final transient List<FunnelStep> steps;

        HatchedBars(List<FunnelStep> steps) {
            this.steps = steps;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return steps.get(column).count() == null ? Hatch.of(ACCENT) : super.getItemPaint(row, column);
        }
    }

    private static final class HatchedLayers extends LayeredBarRenderer {

        private static final long serialVersionUID = 1L;
        private final transient List<CascadeStep> steps;

        HatchedLayers(List<CascadeStep> steps) {
            this.steps = steps;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            var count = row == 0 ? steps.get(column).events() : steps.get(column).people();
            return count == null ? Hatch.of(row == 0 ? LIGHT_ACCENT : ACCENT) : super.getItemPaint(row, column);
        }
    }

    private static <R extends BarRenderer> R plain(R bars) {
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        return bars;
    }

    private static CategoryPlot plot(DefaultCategoryDataset counts, BarRenderer bars, double upper) {
        CategoryAxis steps = new CategoryAxis();
        steps.setLowerMargin(0);
        steps.setUpperMargin(0);
        steps.setCategoryMargin(0);
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, upper);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.US));
        CategoryPlot plot = new CategoryPlot(counts, steps, axis, bars);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(QUIET);
        plot.setRangeZeroBaselineStroke(HAIRLINE);
        return plot;
    }

    /** Gives every step an equal share of the height, bar in the middle. */
    private static void spread(CategoryAxis axis, int steps) {
        axis.setLowerMargin(GAP / 2 / steps);
        axis.setUpperMargin(GAP / 2 / steps);
        axis.setCategoryMargin(GAP * (steps - 1) / steps);
    }

    private static void labelledSteps(CategoryAxis axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(font("Roboto", 9));
        axis.setTickLabelPaint(INK);
        axis.setMaximumCategoryLabelLines(2);
        axis.setMaximumCategoryLabelWidthRatio(0.36f);
    }

    private static Renderable image(CategoryPlot plot, int width, int height) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return new ChartImage(chart, width, height);
    }

    private static Font font(String family, float size) {
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(family, Font.PLAIN, size, Locale.US, false);
    }
}

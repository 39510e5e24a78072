package org.handoff.reports;

import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.renderers.Renderable;
import org.handoff.reports.Publication.FunnelStep;

/** The funnel as the template {@code funnel-chart} prints it. */
record FunnelBlock(Renderable chart, String alternative) {

    /** One step as the template {@code funnel-table} prints it. */
    record Row(String label, String count, String share, String interval) {

        static Row of(FunnelStep step) {
            return new Row(step.label(), Shown.grouped(step.count()), step.share(), step.interval());
        }
    }

    static FunnelBlock of(List<FunnelStep> steps) {
        String spoken = steps.stream().map(step -> step.label() + " " + (step.count() == null ? "withheld" : step.count())).collect(Collectors.joining(", "));
        return new FunnelBlock(BarChart.funnel(steps),
                "Bar chart of the funnel: " + spoken + ". The table below has the same figures.");
    }
}

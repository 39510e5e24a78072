package org.handoff.reports;

import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.renderers.Renderable;
import org.handoff.reports.Publication.FunnelStep;

/** The funnel as the template {@code funnel-chart} prints it. */
record FunnelBlock(Renderable chart, String alternative) {

    static FunnelBlock of(List<FunnelStep> steps) {
        String spoken = steps.stream().map(step -> step.label() + " " + (step.count() == null ? "withheld" : step.count())).collect(Collectors.joining(", "));
        return new FunnelBlock(BarChart.funnel(steps),
                "Bar chart of the funnel: " + spoken + ". The table below has the same figures.");
    }
}

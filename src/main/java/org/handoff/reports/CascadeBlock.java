package org.handoff.reports;

import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.renderers.Renderable;
import org.handoff.reports.Publication.Cascade;
import org.jspecify.annotations.Nullable;

/** One group of services as the template {@code cascade} prints it. */
record CascadeBlock(String group, Renderable chart, String alternative, JRDataSource steps) {

    /**
     * @param greatest the greatest count of all groups shown: they share one scale
     */
    static CascadeBlock of(Cascade cascade, long greatest) {
        String spoken = cascade.steps().stream()
                .map(step -> step.label() + " " + said(step.events()) + " events, " + said(step.people()) + " people")
                .collect(Collectors.joining("; "));
        return new CascadeBlock(cascade.group(), BarChart.cascade(cascade, greatest),
                "Bar chart of " + cascade.group() + ": " + spoken + ". The table beside it has the same figures.",
                RecordSource.of(cascade.steps().stream()
                        .map(step -> new Row(step.label(), Shown.grouped(step.events()), Shown.grouped(step.people()))).toList()));
    }

    /** One step as the template prints it. */
    record Row(String label, String events, String people) {
    }

    private static String said(@Nullable Long count) {
        return count == null ? "withheld" : count.toString();
    }
}

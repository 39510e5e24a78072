package org.handoff.reports;

import net.sf.jasperreports.renderers.Renderable;
import org.handoff.reports.Publication.Benefit;

/** One benefit as the template {@code benefit} prints it. */
record BenefitBlock(String name, String says, String limits, Renderable chart, String alternative) {

    static BenefitBlock of(Benefit benefit) {
        return new BenefitBlock(benefit.name(), benefit.says(), benefit.limits(), new BenefitChart(benefit),
                BarsImage.spoken(benefit) + ".");
    }
}

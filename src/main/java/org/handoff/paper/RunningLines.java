package org.handoff.paper;

import java.util.function.ToIntFunction;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/**
 * Where head and foot of the pages lie. They are read out once, on the first page; after that they would cut every table that
 * runs over a page, so they are no content any more.
 *
 * @param top    where the foot ends, in points from the lower edge
 * @param bottom where the head begins, in points from the lower edge
 */
record RunningLines(float top, float bottom) {

    static RunningLines of(JasperPrint pages) {
        int height = pages.getPageHeight();
        int head = greatest(pages, BandTypeEnum.PAGE_HEADER, each -> each.getY() + each.getHeight());
        int foot = greatest(pages, BandTypeEnum.PAGE_FOOTER, each -> height - each.getY());
        return new RunningLines(foot, height - head);
    }

    boolean hold(float y) {
        return y < top || y > bottom;
    }

    private static int greatest(JasperPrint pages, BandTypeEnum band, ToIntFunction<JRPrintElement> edge) {
        return pages.getPages().stream().flatMap(page -> page.getElements().stream())
                .filter(each -> each.getOrigin() != null && each.getOrigin().getBandType() == band)
                .mapToInt(edge).max().orElse(0);
    }
}

package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import org.handoff.reports.Background.Flow;
import org.handoff.reports.Background.Point;
import org.handoff.reports.Background.Stop;
import org.handoff.reports.Background.Trend;
import org.handoff.reports.Background.Way;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/** What stands around the figures of a publication to print. */
final class AroundIt {

    private AroundIt() {
    }

    /** Quarters and ways of which some are withheld, some not published, and the definition changed once. */
    static Background withheld() {
        var points = new ArrayList<>(List.of(new Point("Q1 24", null, false, false), new Point("Q2 24", null, true, false)));
        for (int quarter = 3; quarter <= 8; quarter++) {
            points.add(new Point("Q%d %d".formatted((quarter - 1) % 4 + 1, 24 + (quarter - 1) / 4), 40L * quarter, false, quarter == 5));
        }
        var referrals = new Stop("Referrals", 606L, true);
        var eligible = new Stop("Eligible", 560L, true);
        var ineligible = new Stop("Ineligible", null, false);
        var doors = List.of(new Stop("A door with a name that goes on and on", 600L, true), new Stop("Social contact", null, true));
        var flow = new Flow(List.of(doors, List.of(referrals), List.of(eligible, ineligible)), List.of(
                new Way(doors.get(0), referrals, 600L), new Way(doors.get(1), referrals, null),
                new Way(referrals, eligible, 560L), new Way(referrals, ineligible, null)));
        return new Background(List.of(new Trend("Referrals", "referrals", points)), flow, List.of(), List.of(new PrintedTable("method.rules",
                "How it was counted", "Method", "", List.of(new Column("Question", false), new Column("Answer", false)),
                List.of(List.of("Small counts", "Fewer than 11 people are withheld.")))));
    }
}

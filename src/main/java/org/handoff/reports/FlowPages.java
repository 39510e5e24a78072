package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import org.handoff.reports.Background.Flow;
import org.handoff.reports.Background.Stop;
import org.handoff.reports.Background.Way;
import org.jspecify.annotations.Nullable;

/** The ways through the program, of counts that may be shown: who sent referrals, and what became of them. */
final class FlowPages {

    private static final String DOORS = "who.door.events";

    private final ReleasedFigures figures;
    private final List<List<Stop>> stages = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    private FlowPages(ReleasedFigures figures) {
        this.figures = figures;
    }

    /** Null where nobody was referred, or the report has no funnel. */
    static @Nullable Flow of(ReleasedFigures figures) {
        return figures.has("funnel.referrals") && figures.has("rate.enrolled")
                && !Long.valueOf(0).equals(figures.cell("funnel.referrals").value()) ? new FlowPages(figures).flow() : null;
    }

    private Flow flow() {
        var referrals = stop("Referrals", "funnel.referrals", true);
        doors(referrals);
        stages.add(List.of(referrals));
        var eligible = stop("Eligible", "funnel.eligible", true);
        lead(referrals, List.of(eligible, stop("Ineligible", "funnel.ineligible", false),
                stop("Not decided", "funnel.undetermined", false)));
        var enrolled = new Stop("Enrolled", figures.cell("rate.enrolled.numerator").value(), true);
        lead(eligible, List.of(enrolled, new Stop("Not enrolled", less(eligible.count(), enrolled.count()), false)));
        lead(enrolled, ends(enrolled));
        return new Flow(stages, ways);
    }

    private void doors(Stop referrals) {
        if (!figures.hasTable(DOORS) || figures.table(DOORS).isLeftOut()) {
            return;
        }
        var doors = figures.table(DOORS).rows().stream().map(row -> new Stop(row.label(), row.cell().value(), true))
                .filter(stop -> !Long.valueOf(0).equals(stop.count())).toList();
        stages.add(doors);
        doors.forEach(door -> ways.add(new Way(door, referrals, door.count())));
    }

    /** How enrolments went on, where all of them were of eligible referrals: else the parts belong to another whole. */
    private List<Stop> ends(Stop enrolled) {
        var all = figures.cell("funnel.enrolled").value();
        return all == null || !all.equals(enrolled.count()) ? List.of() : List.of(stop("Completed", "funnel.completed", true),
                stop("In progress", "funnel.in_progress", true), stop("Not completed", "funnel.not_completed", false));
    }

    private void lead(Stop from, List<Stop> to) {
        var there = to.stream().filter(stop -> !Long.valueOf(0).equals(stop.count())).toList();
        if (!there.isEmpty()) {
            stages.add(there);
            there.forEach(stop -> ways.add(new Way(from, stop, stop.count())));
        }
    }

    private Stop stop(String label, String key, boolean goesOn) {
        return new Stop(label, figures.cell(key).value(), goesOn);
    }

    /** What is left of a shown count beside a shown count anybody can take away. */
    private static @Nullable Long less(@Nullable Long whole, @Nullable Long part) {
        return whole == null || part == null ? null : Long.valueOf(whole - part);
    }
}

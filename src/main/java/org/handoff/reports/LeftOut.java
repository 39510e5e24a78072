package org.handoff.reports;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who stands in one count and not in the next, and why.
 *
 * @param of whom it starts from
 * @param counted who is left
 * @param what what the next count is about
 * @param why the others are not in it
 */
record LeftOut(String of, String counted, String what, String why) {

    /** Thirty days are a failure only when they are over: until then this line is parted. */
    static final LeftOut NOT_ENGAGED = new LeftOut("funnel.referrals", "funnel.engaged_30d", "Engaged within 30 days",
            "no two-way contact within 30 days");

    /** The part of it whose days run. */
    static final LeftOut DAYS_TO_RUN = NOT_ENGAGED.because("30 days not over by the as-of date");

    /** Both parts in one, where their numbers are not told. */
    static final LeftOut NOT_ENGAGED_YET = NOT_ENGAGED.because("no two-way contact within 30 days, or 30 days not over by the as-of date");

    /** In the order in which reports say it. */
    static final List<LeftOut> ALL = Stream.concat(Stream.of(
            NOT_ENGAGED,
            new LeftOut("funnel.referrals", "funnel.intakes", "Intakes", "no finished intake by the as-of date"),
            new LeftOut("funnel.enrolled", "rate.completed_of_resolved.denominator", "Completed or not", "still in progress"),
            new LeftOut("encounter.met", "encounter.offers", "Offers at encounters", "nothing was offered"),
            new LeftOut("encounter.met", "encounter.referred", "Encounters with a referral", "no referral recorded as made after it"),
            new LeftOut("funnel.people", "outcome.with_entry", "Outcomes: entry", "no entry assessment"),
            new LeftOut("outcome.with_entry", "outcome.with_latest", "Outcomes: compared", "no assessment 30 days or more after entry"),
            new LeftOut("outcome.with_entry", "quality.followups_due", "Follow-up due", "entry less than 180 days ago"),
            answered("outcome.housed", "Housing"), answered("outcome.employed", "Employment"), answered("outcome.insured", "Insurance"),
            answered("outcome.has_id", "Identification"), answered("outcome.on_moud", "Medication for opioid use"),
            answered("outcome.income", "Income")),
            Stream.of("6", "12").map(months -> new LeftOut("funnel.people", "justice" + months + ".people",
                    "Justice: " + months + " months", "window not over by the as-of date"))).toList();

    private static LeftOut answered(String measure, String what) {
        return new LeftOut("outcome.with_latest", measure + ".n", what, "not known at entry or at the latest");
    }

    private LeftOut because(String reason) {
        return new LeftOut(of, counted, what, reason);
    }

    boolean hasDaysToRun() {
        return equals(DAYS_TO_RUN);
    }

    /** The name of the count of those who were left out. */
    String cell() {
        return cell(counted, hasDaysToRun());
    }

    static String cell(String counted, boolean daysToRun) {
        return "reconciliation.left_out[" + counted + (daysToRun ? ".days_to_run]" : "]");
    }
}

package org.handoff.exports;

import java.util.List;
import org.handoff.anonymity.DayBins;

/** Whom a package is for, and with it what its rows have to hold. */
public enum Profile {

    /** Anybody may have it. */
    PUBLIC(11, 500, 0.05, DayBins.MONTHS, List.of(0, 360), 1_000),

    /** Evaluators under a data-use agreement that is on record. */
    EVALUATOR(5, 50, 0.02, DayBins.WEEKS, List.of(0, 90, 180, 270, 390, 570), 250);

    private final int k;
    private final int leastPeople;
    private final double mostWithheld;
    private final DayBins bins;
    private final List<Integer> followUps;
    private final int incomeStep;

    Profile(int k, int leastPeople, double mostWithheld, DayBins bins, List<Integer> followUps, int incomeStep) {
        this.k = k;
        this.leastPeople = leastPeople;
        this.mostWithheld = mostWithheld;
        this.bins = bins;
        this.followUps = followUps;
        this.incomeStep = incomeStep;
    }

    /** How many rows at least read alike; more may be asked for, fewer not. */
    public int k() {
        return k;
    }

    /** How many people there have to be at least; of fewer, tables of counts tell more. */
    public int leastPeople() {
        return leastPeople;
    }

    /** The largest share of rows that may be left out. */
    public double mostWithheld() {
        return mostWithheld;
    }

    /** The word a person types. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    DayBins bins() {
        return bins;
    }

    /** Days after the index that are told of at most. */
    int horizon() {
        return followUps.get(followUps.size() - 1);
    }

    /** The days that somebody can be followed, each with the last that an analysis asks for: 13 months make a year after the first. */
    List<Integer> followUps() {
        return followUps;
    }

    /** The end of watching is as-of date less index date: told to the day, it would tell the index date. */
    int followUp(long days) {
        return followUps.stream().filter(each -> each <= days).reduce(0, (one, later) -> later);
    }

    /** Dollars that monthly incomes are rounded down to. */
    int incomeStep() {
        return incomeStep;
    }

    /** Whether the first referral is told to the quarter, not only to the year. */
    boolean tellsQuarters() {
        return this == EVALUATOR;
    }

    /** Whether columns that need a basis may be in it at all. */
    boolean mayHaveBasis() {
        return this == EVALUATOR;
    }
}

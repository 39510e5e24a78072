package org.handoff.disclosure;

/** How far each count of a program may move, where that costs nothing, and what it costs to be under or over it. */
final class Bounds {

    private static final double NOTHING = 1e-9;

    private final double[] least;
    private final double[] start;
    private final double[] most;
    private final double[] below;
    private final double[] above;

    Bounds(int counts) {
        this.least = new double[counts];
        this.start = new double[counts];
        this.most = new double[counts];
        this.below = new double[counts];
        this.above = new double[counts];
    }

    void set(int place, double lowest, double from, double highest, double under, double over) {
        least[place] = lowest;
        start[place] = from;
        most[place] = highest;
        below[place] = under;
        above[place] = over;
    }

    double least(int place) {
        return least[place];
    }

    double most(int place) {
        return most[place];
    }

    /** Where a count costs nothing; where it is, once that is decided. */
    double start(int place) {
        return start[place];
    }

    /** Where every count is, once that is decided. */
    double[] decided() {
        return start;
    }

    void decide(int place, double value) {
        start[place] = value;
    }

    boolean isFree(int place) {
        return least[place] < most[place];
    }

    boolean costs(int place) {
        return below[place] + above[place] > 0;
    }

    double below(int place) {
        return below[place];
    }

    double above(int place) {
        return above[place];
    }

    /** Whether it costs to leave the start in either direction, so that it takes two columns. */
    boolean isSplit(int place) {
        return least[place] < start[place] && start[place] < most[place] && costs(place);
    }

    /** What each unit up costs where the count takes one column. */
    double price(int place) {
        return !costs(place) ? 0 : start[place] >= most[place] ? -below[place] : above[place];
    }

    /** Leaves one value; false where it is out of bounds. */
    boolean fix(int place, double value) {
        boolean possible = least[place] - NOTHING <= value && value <= most[place] + NOTHING;
        least[place] = value;
        start[place] = value;
        most[place] = value;
        return possible;
    }

    /**
     * Lets one count stand for another that moves with it (1) or against it (-1).
     *
     * @return false where both cost something and start from different places: then nothing is changed
     */
    boolean join(int one, int other, int how) {
        double from = how * start[other];
        if (costs(one) && costs(other) && start[one] != from) {
            return false;
        }
        if (costs(other)) {
            start[one] = from;
        }
        least[one] = Math.max(least[one], how > 0 ? least[other] : -most[other]);
        most[one] = Math.min(most[one], how > 0 ? most[other] : -least[other]);
        below[one] += how > 0 ? below[other] : above[other];
        above[one] += how > 0 ? above[other] : below[other];
        if (least[one] == most[one]) {
            start[one] = least[one];
        }
        return true;
    }
}

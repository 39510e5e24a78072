package org.handoff.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What all people of one county have in common: the chance that rules them, the day it is, the files, who works there.
 *
 * @param workers  the program's case managers
 * @param police   the agencies that refer instead of booking
 * @param leastGap  days between two contacts with somebody enrolled, at least
 * @param mostGap   the same, at most
 */
record County(Dice dice, LocalDate today, CountySheets sheets, List<String> workers, List<String> police, int leastGap, int mostGap) {

    private static final int REFERRALS_OF_A_WORKER = 400;
    private static final int REFERRALS_OF_AN_AGENCY = 10_000;
    private static final List<String> WORKERS = List.of("Alex", "Bo K.", "Chris T.", "Dana", "Eli S.");
    private static final List<String> POLICE = List.of("Riverbend Police", "Sheriff's Office", "Transit Police");

    /** The small town of the demo, where everybody enrolled is met every week or two. */
    static County town(Dice dice, LocalDate today, CountySheets sheets) {
        return new County(dice, today, sheets, WORKERS, POLICE, 4, 19);
    }

    /** A county with as many workers and agencies as so many referrals keep busy, where people are met about once a month. */
    static County large(Dice dice, LocalDate today, CountySheets sheets, long referrals) {
        return new County(dice, today, sheets, named(WORKERS, "Worker ", referrals / REFERRALS_OF_A_WORKER),
                named(POLICE, "Police of District ", referrals / REFERRALS_OF_AN_AGENCY), 21, 49);
    }

    private static List<String> named(List<String> usual, String word, long wanted) {
        return Stream.concat(usual.stream(), IntStream.range(usual.size(), Math.toIntExact(Math.max(wanted, usual.size())))
                .mapToObj(number -> word + (number + 1))).toList();
    }
}

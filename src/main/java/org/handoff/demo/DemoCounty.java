package org.handoff.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.LongConsumer;

/**
 * A county of invented people over the two years that end on a day: repeats, gaps, people in the wind and overdue intakes
 * included. Its files are those of the exchange format. People are written one after the other and forgotten, so a large
 * county takes no more memory than a small one.
 */
final class DemoCounty {

    private static final int DAYS = 730;

    private final Dice dice;
    private final LocalDate today;

    DemoCounty(long seed, LocalDate today) {
        this.dice = new Dice(seed);
        this.today = today;
    }

    /** Writes the files of so many people into a folder. */
    void write(Path folder, int people) throws IOException {
        try (var sheets = new CountySheets(folder)) {
            var county = County.town(dice, today, sheets);
            for (int i = 0; i < people; i++) {
                person(county, i, Integer.MAX_VALUE);
            }
        }
    }

    /**
     * Writes the files of as many people as exactly so many referrals need.
     *
     * @param told  hears after each person how many referrals are written
     * @return the number of rows in all files
     */
    long writeReferrals(Path folder, int referrals, LongConsumer told) throws IOException {
        try (var sheets = new CountySheets(folder)) {
            var county = County.large(dice, today, sheets, referrals);
            int written = 0;
            for (int i = 0; written < referrals; i++) {
                written += person(county, i, referrals - written);
                told.accept(written);
            }
            return sheets.rows();
        }
    }

    /** One person with at most so many referrals; gives how many there were. */
    private int person(County county, int number, int most) throws IOException {
        var person = new InventedPerson(dice, today, number).write(county.sheets().participants());
        var received = dice.dayBetween(today.minusDays(DAYS), today);
        int referrals = Math.min(most, dice.percent(14) ? dice.between(2, 3) : 1);
        int told = 0;
        for (; told < referrals && !received.isAfter(today); told++) {
            new Story(county, person, received).tell();
            received = received.plusDays(dice.between(60, 320));
        }
        return told;
    }
}

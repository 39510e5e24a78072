package org.handoff.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A county of invented people over the two years that end on a day: repeats, gaps, people in the wind and overdue intakes
 * included. Its files are those of the exchange format.
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
            for (int i = 0; i < people; i++) {
                var person = new InventedPerson(dice, today, i).write(sheets.participants());
                var received = dice.dayBetween(today.minusDays(DAYS), today);
                int referrals = dice.percent(14) ? dice.between(2, 3) : 1;
                for (int n = 0; n < referrals && !received.isAfter(today); n++) {
                    new Story(dice, today, sheets, person, received).tell();
                    received = received.plusDays(dice.between(60, 320));
                }
            }
        }
    }
}

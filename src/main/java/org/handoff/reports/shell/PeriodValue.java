package org.handoff.reports.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/** A period in a word: {@code 2026-10}, {@code 2026-Q3}, {@code 2026}, {@code last-month}, {@code last-quarter},
 * {@code q3}, {@code fy26q2}. */
record PeriodValue(Supplier<LocalDate> today) implements Value<Period> {

    /** How a period could be typed, the shortest way; null for one that takes two dates. */
    static @Nullable String typed(Period period, LocalDate today) {
        int year = period.to().getYear();
        return Stream.of("last-month", "last-quarter", String.valueOf(year), "fy" + year).filter(word -> Period.parse(word, today).equals(period))
                .findFirst().orElse(null);
    }

    @Override
    public Period read(String typed, Answers sofar) {
        return Period.parse(typed, today.get());
    }

    @Override
    public String show(Period period) {
        return period.inWords();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var now = today.get();
        return Stream.of("last-month", "last-quarter", String.valueOf(now.getYear()), String.valueOf(now.getYear() - 1))
                .map(word -> new Choice(word, Period.parse(word, now).inWords())).toList();
    }

    @Override
    public String word() {
        return "PERIOD";
    }
}

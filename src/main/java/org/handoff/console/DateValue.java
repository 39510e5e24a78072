package org.handoff.console;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A calendar date. */
record DateValue(Supplier<LocalDate> today, boolean mayLieAhead) implements Value<LocalDate> {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Override
    public LocalDate read(String typed, Answers sofar) {
        var now = today.get();
        var date = new DateWords(now, mayLieAhead).read(typed).orElseThrow(() -> new NotUnderstood(
                "'%s' is not a date. Type %s, %d/%d/%d, today, yesterday, -3d or last fri.".formatted(typed.strip(), now,
                        now.getMonthValue(), now.getDayOfMonth(), now.getYear())));
        if (!mayLieAhead && date.isAfter(now)) {
            throw new NotUnderstood("%s lies ahead; today is %s. Type a date that has been.".formatted(date, now));
        }
        if (date.isBefore(EARLIEST)) {
            throw new NotUnderstood("%s is before 1900. Type the year with four digits.".formatted(date));
        }
        return date;
    }

    @Override
    public String show(LocalDate date) {
        return "%s %s".formatted(date, date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var now = today.get();
        return List.of(new Choice("today", now.toString()), new Choice("yesterday", now.minusDays(1).toString()));
    }

    @Override
    public String word() {
        return "DATE";
    }
}

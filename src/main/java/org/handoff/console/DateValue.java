package org.handoff.console;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A calendar date.
 *
 * @param mayLieAhead  whether it may be after today
 * @param isPersonal   whether it says who somebody is
 */
record DateValue(Supplier<LocalDate> today, boolean mayLieAhead, boolean isPersonal) implements Value<LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Override
    public LocalDate read(String typed, Answers sofar) {
        var now = today.get();
        var date = new DateWords(now, mayLieAhead).read(typed).orElseThrow(() -> new NotUnderstood(
                "'%s' is not a date. Type %s, %d/%d/%d, today, yesterday, -3d, 21, oct 3 or last fri.".formatted(typed.strip(), now,
                        now.getMonthValue(), now.getDayOfMonth(), now.getYear())));
        if (!mayLieAhead && date.isAfter(now)) {
            throw new NotUnderstood("%s lies ahead; today is %s. Type a date that has been%s.".formatted(date, now,
                    typed.strip().matches("\\d{1,2}([/-])\\d{1,2}\\1\\d{2}") && date.getYear() > now.getYear() ? ", its year with four digits" : ""));
        }
        if (date.isBefore(EARLIEST)) {
            throw new NotUnderstood("%s is before 1900. Type the year with four digits.".formatted(date));
        }
        return date;
    }

    @Override
    public String show(LocalDate date) {
        return SHOWN.format(date);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var now = today.get();
        var part = typed.strip().toLowerCase(Locale.ROOT);
        return (mayLieAhead ? Stream.of("today", "tomorrow", "next mon", "+1w", "+2w", "eom") : Stream.of("today", "yesterday", "-2d", "-1w", "last mon"))
                .filter(word -> word.startsWith(part))
                .map(word -> new Choice(word, show(new DateWords(now, mayLieAhead).read(word).orElseThrow()))).toList();
    }

    @Override
    public boolean isListed() {
        return false;
    }

    @Override
    public String word() {
        return "DATE";
    }
}

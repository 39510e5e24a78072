package org.handoff.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A time to the minute: {@code now}, {@code 14:05}, {@code 2:05pm}, {@code 2026-10-03T14:05}, {@code 2026-10-03 14:05}. */
record MinuteValue(Supplier<LocalDateTime> now, Function<Answers, LocalDate> day) implements Value<LocalDateTime> {

    private static final Pattern TIME = Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})[t ])?(\\d{1,2}):(\\d{2})(?: ?([ap])m)?");

    @Override
    public LocalDateTime read(String typed, Answers sofar) {
        if (typed.strip().equalsIgnoreCase("now")) {
            return now.get();
        }
        var matcher = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw notATime(typed);
        }
        try {
            var date = matcher.group(1) == null ? day.apply(sofar) : LocalDate.parse(matcher.group(1));
            int hour = Integer.parseInt(matcher.group(2));
            if (matcher.group(4) != null) {
                if (hour < 1 || hour > 12) {
                    throw notATime(typed);
                }
                hour = hour % 12 + ("p".equals(matcher.group(4)) ? 12 : 0);
            }
            var today = now.get().toLocalDate();
            if (date.isAfter(today)) {
                throw new NotUnderstood("%s lies ahead; today is %s. Type a time that has been.".formatted(date, today));
            }
            return date.atTime(LocalTime.of(hour, Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException impossible) {
            throw notATime(typed);
        }
    }

    @Override
    public String show(LocalDateTime value) {
        return "%s %s".formatted(value.toLocalDate(), value.toLocalTime());
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return "now".startsWith(typed.strip().toLowerCase(Locale.ROOT)) ? List.of(new Choice("now", show(now.get()))) : List.of();
    }

    @Override
    public boolean isListed() {
        return false;
    }

    @Override
    public String word() {
        return "TIME";
    }

    private static NotUnderstood notATime(String typed) {
        return new NotUnderstood("'%s' is not a time. Type 14:05, 2:05pm, now or 2026-10-03T14:05.".formatted(typed.strip()));
    }
}

package org.handoff.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time to the minute: {@code now}, {@code 14:05}, {@code 2:05pm}, {@code 2pm}, {@code noon}, {@code 2026-10-03T14:05}, {@code yesterday 14:05}.
 *
 * @param now    the program's
 * @param isNow  whether that is the machine's too, so that a time of this day can lie ahead
 * @param day    the day of a time without one
 */
record MinuteValue(Supplier<LocalDateTime> now, BooleanSupplier isNow, Function<Answers, LocalDate> day) implements Value<LocalDateTime> {

    private static final Pattern TIME = Pattern.compile("(?:(?<day>.+?)(?:t(?=\\d)|,? ))?(?:(?<noon>noon)|(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))?(?: ?(?<half>[ap])m?)?)");
    /** Two clocks may differ by so much. */
    private static final int MINUTES_APART = 5;
    private static final int HALF_A_DAY = 12;

    @Override
    public LocalDateTime read(String typed, Answers sofar) {
        if (typed.strip().equalsIgnoreCase("now")) {
            return now.get();
        }
        var matcher = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!matcher.matches()) {
            throw notATime(typed);
        }
        var time = time(matcher).orElseThrow(() -> notATime(typed));
        var said = matcher.group("day");
        var date = said == null ? day.apply(sofar) : new DateWords(now.get().toLocalDate(), false).read(said).orElseThrow(() -> notATime(typed));
        return hasBeen(date.atTime(time));
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        if (matcher.group("noon") != null) {
            return Optional.of(LocalTime.NOON);
        }
        var minute = matcher.group("minute");
        var half = matcher.group("half");
        int hour = Integer.parseInt(matcher.group("hour"));
        if (half == null && minute == null || half != null && (hour < 1 || hour > HALF_A_DAY)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(half == null ? hour : hour % HALF_A_DAY + ("p".equals(half) ? HALF_A_DAY : 0),
                    minute == null ? 0 : Integer.parseInt(minute)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private LocalDateTime hasBeen(LocalDateTime time) {
        var present = now.get();
        var today = present.toLocalDate();
        if (time.toLocalDate().isAfter(today)) {
            throw new NotUnderstood("%s lies ahead; today is %s. Type a time that has been.".formatted(time.toLocalDate(), today));
        }
        if (isNow.getAsBoolean() && time.isAfter(present.plusMinutes(MINUTES_APART))) {
            throw new NotUnderstood("%s lies ahead; it is %s. For the evening before, type: yesterday %s".formatted(show(time),
                    present.toLocalTime(), time.toLocalTime()));
        }
        return time;
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
        return new NotUnderstood("'%s' is not a time. Type 14:05, 2:05pm, now, yesterday 14:05 or 2026-10-03T14:05.".formatted(typed.strip()));
    }
}

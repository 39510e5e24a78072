package org.handoff.console;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.handoff.platform.ProgramClock;
import org.springframework.stereotype.Component;

/** The kinds of answer every feature needs: text, dates, times, numbers, yes and no. */
@Component
public final class Values {

    private final Clock clock;

    Values(Clock clock) {
        this.clock = clock;
    }

    /** The program's today, which {@code --as-of} may have set. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    /** One line of text. */
    public Value<String> text() {
        return new TextValue("TEXT", false, false, (typed, sofar) -> List.of());
    }

    /** One line of text for which values are offered while typing. */
    public Value<String> text(BiFunction<String, Answers, List<Choice>> offers) {
        return new TextValue("TEXT", false, false, offers);
    }

    /** One line about a person: questioned when it seems to say who it was. */
    public Value<String> remark() {
        return new TextValue("TEXT", false, true, (typed, sofar) -> List.of());
    }

    /** The same of several lines: Alt-Enter begins one, and so does a line break that is pasted. */
    public Value<String> note() {
        return new TextValue("NOTE", true, true, (typed, sofar) -> List.of());
    }

    /** A day that has been: not after today. */
    public Value<LocalDate> pastDate() {
        return new DateValue(this::today, false, false);
    }

    /** The day on which somebody was born, which says who it is. */
    public Value<LocalDate> birthDate() {
        return new DateValue(this::today, false, true);
    }

    /** A day that may lie ahead, such as an appointment. */
    public Value<LocalDate> anyDate() {
        return new DateValue(this::today, true, false);
    }

    /** A time of day to the minute; without a date it is on the day that an earlier answer gives. */
    public Value<LocalDateTime> minute(Function<Answers, LocalDate> day) {
        return new MinuteValue(this::now, () -> clock instanceof ProgramClock program && !program.isStanding(), day);
    }

    /** A whole number within bounds. */
    public Value<Integer> wholeNumber(int least, int most) {
        return new NumberValue<>("NUMBER", BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0, BigDecimal::intValueExact);
    }

    /** A number within bounds, with at most so many decimals. */
    public Value<BigDecimal> number(BigDecimal least, BigDecimal most, int decimals) {
        return new NumberValue<>("NUMBER", least, most, decimals, Function.identity());
    }

    /** A number that may have decimals, not below 0. */
    public Value<Double> amount() {
        return new NumberValue<>("NUMBER", BigDecimal.ZERO, BigDecimal.valueOf(1_000_000), 6, BigDecimal::doubleValue);
    }

    /** A sum of money in dollars, held in cents. */
    public Value<Integer> money() {
        return new NumberValue<>("AMOUNT", BigDecimal.ZERO, BigDecimal.valueOf(10_000_000), 2,
                dollars -> dollars.movePointRight(2).intValueExact()) {
            @Override
            public String show(Integer cents) {
                return BigDecimal.valueOf(cents, 2).toPlainString();
            }
        };
    }

    /** A folder or a file; folders and CSV files are offered while typing. */
    public Value<Path> path() {
        return new PathValue();
    }

    /** {@code on} or {@code off}. */
    Value<Boolean> onOrOff() {
        return new SwitchValue();
    }

    /** Yes or no; as an option its bare name means yes. */
    public Value<Boolean> flag() {
        return new FlagValue();
    }
}

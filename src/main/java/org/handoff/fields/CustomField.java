package org.handoff.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field of the program's own, as a file declares it.
 *
 * @param record    the kind of record it is asked of
 * @param name      its name in imports, JSON and CSV: {@code sleep_quality}
 * @param label     its heading, unique among the fields of a record
 * @param question  how the form asks
 * @param list      the code list of a coded field, one of its own among them; null for the others
 * @param number    what a number may be; null for the others
 * @param mayLieAhead whether a date may be after today
 * @param required  whether a new record cannot do without it
 * @param example   a right answer, or null
 * @param help      one sentence
 * @param role      what it is when records leave
 * @param validFrom the first day it is asked, or null
 * @param retiredOn the day from which it is no longer asked; what was answered stays
 * @param place     the file and line it stands in
 */
public record CustomField(RecordKind record, String name, String label, String question, FieldKind kind, @Nullable String list,
        @Nullable Bounds number, boolean mayLieAhead, boolean required, @Nullable String example, String help, FieldRole role,
        @Nullable LocalDate validFrom, @Nullable LocalDate retiredOn, String place) {

    /** What a number may be. {@code unit} may be empty. */
    public record Bounds(BigDecimal least, BigDecimal most, int decimals, String unit) {

        /** What is wrong with a text as such a number, as a sentence without its stop; nothing when it is one. */
        public Optional<String> problem(String text) {
            boolean within = text.matches("-?\\d{1,9}(\\.\\d{1,6})?") && new BigDecimal(text).compareTo(least) >= 0
                    && new BigDecimal(text).compareTo(most) <= 0;
            if (!within) {
                return Optional.of("Expected a number from %s to %s".formatted(kept(least), kept(most)));
            }
            return new BigDecimal(text).stripTrailingZeros().scale() <= decimals ? Optional.empty()
                    : Optional.of(decimals == 0 ? "Expected a whole number" : "Expected at most %d decimals".formatted(decimals));
        }

        /** The one way in which a number is kept: {@code 7}, {@code 7.5}. */
        public static String kept(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        /** The numbers it allows, in words. */
        public String inWords() {
            return "%s to %s%s".formatted(kept(least), kept(most), unit.isEmpty() ? "" : " " + unit);
        }
    }

    /** Its name as an option: {@code sleep-quality}. */
    public String option() {
        return name.replace('_', '-');
    }

    /** Whether a record of that day may be asked it. */
    public boolean isAsked(LocalDate on) {
        return (validFrom == null || !on.isBefore(validFrom)) && (retiredOn == null || on.isBefore(retiredOn));
    }

    /** The list of codes that a field brings along, which only it uses. */
    static String ownList(RecordKind record, String name) {
        return record.word() + "." + name;
    }
}

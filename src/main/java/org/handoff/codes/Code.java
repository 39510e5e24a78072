package org.handoff.codes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a code list.
 *
 * @param rollUps   what the code adds up to: its group in reports, its code in another list, the questions it may answer
 * @param validFrom the day on which the publisher of the list put the code in force; told, never held against an entry,
 *                  because older records use the code too
 * @param validTo   the last day on which the publisher had the code in force
 * @param retiredOn the day on which the code had left its file
 */
public record Code(String list, String code, String label, List<String> rollUps, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo, @Nullable LocalDate retiredOn) {

    private static final String USE = "use:";

    public Code {
        rollUps = List.copyOf(rollUps);
    }

    /** Whether a new entry of that day may be offered the code: neither retired nor past its last day. */
    public boolean current(LocalDate on) {
        return (validTo == null || !on.isAfter(validTo)) && (retiredOn == null || on.isBefore(retiredOn));
    }

    /** Whether the code may answer the named question, such as {@code destination}; a code that names none may answer all. */
    public boolean serves(String question) {
        return rollUps.contains(USE + question) || rollUps.stream().noneMatch(rollUp -> rollUp.startsWith(USE));
    }

    /** What the code adds up to: its group in reports, its code in another list. */
    public List<String> groups() {
        return rollUps.stream().filter(rollUp -> !rollUp.startsWith(USE)).toList();
    }

    /** The questions that the code may answer; none when it may answer all. */
    public List<String> questions() {
        return rollUps.stream().filter(rollUp -> rollUp.startsWith(USE)).map(rollUp -> rollUp.substring(USE.length())).toList();
    }

    /** The code with its label, as staff see it in a list: {@code ARREST  Arrest diversion}. */
    public String shown() {
        return code + "  " + label;
    }

    /** The roll-up that says the code may answer the named question. */
    static String use(String question) {
        return USE + question;
    }
}

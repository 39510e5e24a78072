package org.handoff.audit;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handoff.shared.Identifier;

/** Ids of records in one line of text: {@code P12 R34}, or {@code P1-400 R7} with runs of one kind drawn together. */
final class RecordIds {

    /** How many are named in clear. */
    static final int FIRST = 12;

    private static final Pattern RUN = Pattern.compile("([A-Z]+)(\\d+)(?:-(\\d+))?");

    private RecordIds() {
    }

    /** The first of them, in the order given. */
    static String first(List<Identifier> ids) {
        return ids.stream().limit(FIRST).map(Identifier::shown).collect(Collectors.joining(" "));
    }

    /** All of them, sorted, runs drawn together. */
    static String all(List<Identifier> ids) {
        var sorted = ids.stream().sorted(Comparator.comparing(Identifier::letter).thenComparing(Identifier::value)).toList();
        var text = new StringBuilder();
        for (int start = 0; start < sorted.size();) {
            int end = start;
            while (end + 1 < sorted.size() && follows(sorted.get(end), sorted.get(end + 1))) {
                end++;
            }
            text.append(text.isEmpty() ? "" : " ").append(sorted.get(start).shown());
            if (end > start) {
                text.append('-').append(sorted.get(end).value());
            }
            start = end + 1;
        }
        return text.toString();
    }

    private static boolean follows(Identifier one, Identifier next) {
        return one.letter().equals(next.letter()) && one.value() + 1 == next.value();
    }

    /** Whether a record, {@code P12}, is among those of a line. */
    static boolean contains(String line, String record) {
        var wanted = RUN.matcher(record);
        if (!wanted.matches()) {
            return false;
        }
        long number = Long.parseLong(wanted.group(2));
        return RUN.matcher(line).results().anyMatch(run -> run.group(1).equals(wanted.group(1))
                && Long.parseLong(run.group(2)) <= number
                && number <= Long.parseLong(run.group(3) == null ? run.group(2) : run.group(3)));
    }
}

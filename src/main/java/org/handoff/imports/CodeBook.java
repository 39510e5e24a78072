package org.handoff.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.handoff.codes.Code;
import org.handoff.codes.Codes;
import org.handoff.shared.Nearest;

/** The code lists as an import asks for them: by code, upper and lower case alike; a retired code counts like any other. */
final class CodeBook {

    private final Codes codes;
    private final LocalDate today;
    /** Of codes only, written as the list writes them: so it cannot grow beyond the lists. */
    private final Map<String, Map<String, Reading>> known = new ConcurrentHashMap<>();

    CodeBook(Codes codes, LocalDate today) {
        this.codes = codes;
        this.today = today;
        // now and in this thread: the one that reads ahead may have no connection to the file
        codes.lists().forEach(list -> codes.of(list.list()));
    }

    /** The code as the list writes it, or why it is refused. */
    Reading read(String list, String text) {
        var before = known.getOrDefault(list, Map.of()).get(text);
        if (before != null) {
            return before;
        }
        var reading = found(list, text);
        if (text.equals(reading.value())) {
            known.computeIfAbsent(list, first -> new ConcurrentHashMap<>()).put(text, reading);
        }
        return reading;
    }

    private Reading found(String list, String text) {
        var never = codes.neverRecorded(list, text);
        if (never.isPresent()) {
            return Reading.refused(never.get(), "");
        }
        var found = codes.find(list, text);
        if (found.isEmpty()) {
            return Reading.refused("Not in the code list %s".formatted(list), nearest(list, text));
        }
        var code = found.get().code();
        return code.equalsIgnoreCase(text) ? Reading.of(code)
                : Reading.refused("Expected the code, not its label", "Write %s.".formatted(code));
    }

    private String nearest(String list, String text) {
        var offered = codes.offered(list, today);
        var known = offered.stream().flatMap(code -> Stream.of(code.code(), code.label())).toList();
        return Nearest.to(text, known)
                .flatMap(near -> offered.stream()
                        .filter(code -> near.equals(code.code()) || near.equals(code.label())).findFirst())
                .map(code -> "Did you mean %s (%s)?".formatted(code.code(), code.label()))
                .orElseGet(() -> "One of %s.".formatted(examples(offered)));
    }

    private static String examples(List<Code> offered) {
        var few = offered.stream().limit(6).map(Code::code).toList();
        return String.join(", ", few) + (offered.size() > few.size() ? " and others" : "");
    }
}

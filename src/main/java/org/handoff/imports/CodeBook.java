package org.handoff.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.handoff.codes.Code;
import org.handoff.codes.Codes;

/** The code lists as an import asks for them: by code, upper and lower case alike; a retired code counts like any other. */
final class CodeBook {

    private final Codes codes;
    private final LocalDate today;
    private final CodeHint hint = new CodeHint();
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
            return YesNo.word(text).flatMap(word -> codes.find(list, word))
                    .map(code -> Reading.refused("Expected the code, not a word for it", "Write %s.".formatted(code.code())))
                    .orElseGet(() -> Reading.refused("Not in the code list %s".formatted(list), hint.of(list, codes.offered(list, today), text)));
        }
        var code = found.get().code();
        return code.equalsIgnoreCase(text) ? Reading.of(code)
                : Reading.refused("Expected the code, not its label", "Write %s.".formatted(code));
    }

    /** The codes of several texts; empty unless each is a code of the list or the label of one. */
    Optional<List<String>> all(String list, List<String> texts) {
        var found = texts.stream().flatMap(text -> codes.find(list, text).stream()).map(Code::code).toList();
        return found.size() == texts.size() ? Optional.of(found) : Optional.empty();
    }
}

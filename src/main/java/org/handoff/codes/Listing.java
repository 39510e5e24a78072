package org.handoff.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoff.shared.Nearest;

/** One list in memory: its codes in order, and each of them by what may be typed for it. */
record Listing(List<Code> codes, Map<String, Code> byText) {

    /** Codes go before labels, and codes in use before retired ones, where two could be meant. */
    static Listing of(List<Code> codes) {
        Map<String, Code> byText = new HashMap<>();
        codes.forEach(code -> byText.putIfAbsent(key(code.code()), code));
        codes.forEach(code -> byText.putIfAbsent(key(code.label()), code));
        return new Listing(List.copyOf(codes), Map.copyOf(byText));
    }

    Optional<Code> find(String text) {
        return Optional.ofNullable(byText.get(key(text)));
    }

    /** The code in use that comes nearest to a text that is none, in words: {@code 'Housing services' (6)}. */
    Optional<String> nearest(String text) {
        var inUse = codes.stream().filter(code -> code.retiredOn() == null).toList();
        var known = Stream.concat(inUse.stream().map(Code::code), inUse.stream().map(Code::label)).toList();
        return Nearest.to(text, known).flatMap(near -> find(near).map(code ->
                "'%s' (%s)".formatted(near, near.equals(code.code()) ? code.label() : code.code())));
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

package org.handoff.imports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoff.codes.Code;
import org.handoff.shared.Nearest;

/**
 * What somebody may have meant who wrote a word where a code is expected. A word that is the name of a group, or part of several labels, stands for
 * all of them: which one is not for us to say.
 */
final class CodeHint {

    private static final int FEW = 4;
    private static final int SHORT_LIST = 6;
    private static final int MOST = 12;

    /** The advice for a text that is no code of a list. */
    String of(String list, List<Code> offered, String text) {
        var group = ofGroup(offered, text);
        if (!group.isEmpty()) {
            return these(list, group);
        }
        var slip = misspelt(offered, text);
        return slip.isPresent() ? these(list, List.of(slip.get())) : withWords(list, offered, text);
    }

    private static String withWords(String list, List<Code> offered, String text) {
        var words = offered.stream().filter(code -> hasWords(code.label(), text)).toList();
        return words.isEmpty() ? oneOf(list, offered) : these(list, words);
    }

    /** Those whose group has that name, a slip or two apart. */
    private static List<Code> ofGroup(List<Code> offered, String text) {
        return offered.stream().flatMap(code -> code.groups().stream()).distinct()
                .filter(group -> Nearest.slips(text, group).isPresent())
                .min(Comparator.comparingInt(group -> Nearest.slips(text, group).orElseThrow()))
                .map(group -> offered.stream().filter(code -> code.groups().contains(group)).toList()).orElse(List.of());
    }

    private static Optional<Code> misspelt(List<Code> offered, String text) {
        return offered.stream().filter(code -> slips(code, text).isPresent())
                .min(Comparator.comparingInt(code -> slips(code, text).orElseThrow()));
    }

    /** A code with digits in it is no word: one letter off, it is another code. */
    private static OptionalInt slips(Code code, String text) {
        return Stream.of(code.code(), code.label()).filter(known -> known.chars().noneMatch(Character::isDigit)).map(known -> Nearest.slips(text, known)).filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt).min();
    }

    /** Whether each word of the text begins a word of the label. */
    private static boolean hasWords(String label, String text) {
        var known = words(label);
        var asked = words(text);
        return !asked.isEmpty() && asked.stream().allMatch(word -> word.length() > 2 && known.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String these(String list, List<Code> meant) {
        if (meant.size() == 1) {
            return "Did you mean %s?".formatted(labelled(meant.get(0)));
        }
        return meant.size() <= FEW ? "Which of these: %s?".formatted(meant.stream().map(CodeHint::labelled).collect(Collectors.joining(", ")))
                : "Which of these: %s? %s".formatted(codes(meant, MOST), see(list));
    }

    private static String oneOf(String list, List<Code> offered) {
        if (offered.size() > SHORT_LIST) {
            return "One of %s. %s".formatted(codes(offered, SHORT_LIST), see(list));
        }
        boolean numbers = offered.stream().allMatch(code -> code.code().chars().allMatch(Character::isDigit));
        return "One of %s.".formatted(offered.stream().map(numbers ? CodeHint::labelled : Code::code).collect(Collectors.joining(", ")));
    }

    private static String codes(List<Code> codes, int most) {
        return codes.stream().limit(most).map(Code::code).collect(Collectors.joining(", ")) + (codes.size() > most ? " and others" : "");
    }

    private static String see(String list) {
        return "See: codes show " + list;
    }

    private static String labelled(Code code) {
        return "%s (%s)".formatted(code.code(), code.label());
    }
}

package org.handoff.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the records that a text fits to the person, who picks one by its number or types more. */
final class Picking {

    private static final int PICKED_FROM = 9;

    private final Screen screen;
    private final Questions questions;

    Picking(Screen screen, Questions questions) {
        this.screen = screen;
        this.questions = questions;
    }

    /**
     * Asks until one is left.
     *
     * @return what names the one that was picked, or what was typed when it fits none of them; empty when the person wants none
     * @throws LeftForm on Ctrl-C and Ctrl-D
     */
    Optional<String> among(List<Choice> choices) {
        var left = choices;
        while (left.size() > 1) {
            var first = left.stream().limit(PICKED_FROM).toList();
            for (int i = 0; i < first.size(); i++) {
                screen.message("    %d  %s".formatted(i + 1, first.get(i).shown()));
            }
            if (left.size() > first.size()) {
                screen.message("    … %d more; type more of it".formatted(left.size() - first.size()));
            }
            var typed = questions.ask("    Number, or type more: ").strip();
            if (typed.isEmpty() || typed.equals("<")) {
                return Optional.empty();
            }
            if (typed.matches("[1-9]") && Integer.parseInt(typed) <= first.size()) {
                return Optional.of(first.get(Integer.parseInt(typed) - 1).value());
            }
            left = left.stream().filter(choice -> fits(choice, typed)).toList();
            if (left.isEmpty()) {
                return Optional.of(typed);
            }
        }
        return left.stream().findFirst().map(Choice::value);
    }

    /** Whether every word that was typed begins a word of the choice. */
    private static boolean fits(Choice choice, String typed) {
        var words = new ArrayList<>(List.of(choice.shown().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
        return Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }
}

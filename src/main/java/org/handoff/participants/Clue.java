package org.handoff.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One word of what somebody looks for: part of a name, a birth date or its year, part of a phone or of another number. */
sealed interface Clue {

    /** The degree of what is part of a number that another system has for the person. */
    double IN_A_NUMBER = 0.9;

    /** The degree to which a record has it, with the reasons added; 0 when it does not. */
    double in(IndexedPerson person, Set<Why> why);

    /**
     * What was typed may be read so, the likeliest first: word by word, with two neighbours in one, and all of it in one, as a name with
     * particles is written by some.
     */
    static List<List<String>> readings(String typed) {
        var words = List.of(typed.strip().split("\\s+"));
        var readings = new ArrayList<>(List.of(words));
        for (int at = 0; at + 1 < words.size(); at++) {
            var reading = new ArrayList<>(words);
            reading.set(at, words.get(at) + reading.remove(at + 1));
            readings.add(reading);
        }
        if (words.size() > 2) {
            readings.add(List.of(String.join("", words)));
        }
        return readings;
    }

    /** Takes what was typed word by word. */
    static List<Clue> of(String typed, Likeness likeness) {
        return of(List.of(typed.strip().split("\\s+")), likeness);
    }

    /** What each of these words tells. */
    static List<Clue> of(List<String> words, Likeness likeness) {
        var clues = new ArrayList<Clue>();
        for (String text : words) {
            var dob = BirthDates.read(text);
            if (dob.isPresent()) {
                clues.add(new Born(dob.get()));
            } else if (text.matches("[+(]*\\d[\\d().-]{2,}")) {
                clues.add(new Digits(IndexedPerson.digits(text)));
            } else {
                clues.add(new Word(IndexedPerson.folded(text), likeness));
            }
        }
        return clues;
    }

    /** A birth date. */
    record Born(LocalDate dob) implements Clue {

        @Override
        public double in(IndexedPerson person, Set<Why> why) {
            var match = person.dob() == null ? null : BirthDates.compared(dob, person.dob());
            if (match == null) {
                return 0;
            }
            why.add(match);
            return switch (match) {
                case SAME_DOB -> 1;
                case DAY_AND_MONTH, YEAR_OFF -> 0.85;
                default -> 0.6;
            };
        }
    }

    /** Digits: of a phone, of another number, or a year of birth. */
    record Digits(String digits) implements Clue {

        @Override
        public double in(IndexedPerson person, Set<Why> why) {
            if (person.phone() != null && person.phone().contains(digits)) {
                why.add(person.phone().equals(digits) ? Why.PHONE : Why.PHONE_PART);
                return 0.95;
            }
            if (person.dob() != null && digits.equals(String.valueOf(person.dob().getYear()))) {
                why.add(Why.BIRTH_YEAR);
                return 0.9;
            }
            return inNumbers(person, digits, why);
        }
    }

    /** Part of a name, or what sounds or looks like one. What it is like is kept from one record to the next. */
    final class Word implements Clue {

        private static final int LEAST = 3;
        private static final NameMatch BEGINS = new NameMatch(0.97, null);
        private static final NameMatch WITHIN = new NameMatch(0.94, Why.PART);
        private final String word;
        private final Likeness likeness;
        private final WrittenName typed;
        private final Map<String, NameMatch> known = new HashMap<>();

        Word(String word, Likeness likeness) {
            this.word = word;
            this.likeness = likeness;
            this.typed = likeness.written(word);
        }

        String word() {
            return word;
        }

        @Override
        public double in(IndexedPerson person, Set<Why> why) {
            var own = in(person.first()).or(in(person.last()));
            var alias = NameMatch.NONE;
            for (String called : person.aliases()) {
                alias = alias.or(in(called));
            }
            var best = own.or(alias);
            if (!best.isOne()) {
                return word.length() < LEAST ? 0 : inNumbers(person, word, why);
            }
            if (best.why() != null) {
                why.add(best.why());
            }
            if (best.degree() > own.degree()) {
                why.add(Why.ALIAS);
            }
            return best.degree();
        }

        NameMatch in(@Nullable String name) {
            return name == null ? NameMatch.NONE : known.computeIfAbsent(name, first -> found(likeness.written(first)));
        }

        /** The names of a book that are this one or like it, by their numbers. */
        NameMatches in(NameBook book) {
            var near = new BitSet(book.size());
            book.addLike(typed, near);
            book.addJoined(word, near);
            var matches = new NameMatches(book.size());
            boolean isAWord = !word.isEmpty() && word.chars().noneMatch(letter -> Likeness.isBetweenWords((char) letter));
            // what is told of most who have a part stands where it was found, and no name need be taken apart
            book.holding(word, (how, number) -> {
                if (isAWord && (how == Held.IS_A_WORD || !near.get(number))) {
                    matches.put(number, how == Held.IS_A_WORD ? NameMatch.SAME : how == Held.BEGINS_A_WORD ? BEGINS : WITHIN);
                    near.clear(number);
                } else {
                    near.set(number);
                }
            });
            near.stream().forEach(number -> matches.put(number, found(book.name(number))));
            return matches;
        }

        /** Whether external keys and other numbers are looked through for it where no name is like it. */
        boolean isLookedForInNumbers() {
            return word.length() >= LEAST;
        }

        /** The very name, its beginning, any part of it, then what only sounds or looks like it. */
        private NameMatch found(WrittenName name) {
            var parts = name.parts();
            if (name.folded().equals(word) || parts.contains(word) || name.joined().equals(word)) {
                return NameMatch.SAME;
            }
            for (String part : parts) {
                if (part.startsWith(word)) {
                    return BEGINS;
                }
            }
            if (name.folded().contains(word)) {
                return WITHIN;
            }
            var best = likeness.ofWords(typed, name);
            if (parts.size() > 1) {
                for (String part : parts) {
                    best = best.or(likeness.ofWords(typed, likeness.written(part)));
                }
            }
            return best;
        }
    }

    private static double inNumbers(IndexedPerson person, String part, Set<Why> why) {
        var key = person.externalKey();
        if (key != null && IndexedPerson.folded(key).contains(part) || person.numbers().stream().anyMatch(number -> number.contains(part))) {
            why.add(Why.NUMBER_PART);
            return IN_A_NUMBER;
        }
        return 0;
    }
}

package org.handoff.fields;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ways in which a text may be read by somebody who wants to understand it: whatever the case, the accents, hyphens and
 * underscores, whether words are split or letters stand apart, and with the letters that digits, signs and foreign alphabets
 * stand in for.
 */
final class PlainWords {

    /** Letters of other alphabets that look like Latin ones, and what they look like. */
    private static final String LOOKS_LIKE = "\u0430a\u0435e\u043eo\u0440p\u0441c\u0445x\u0443y\u0456i\u0458j\u0455s\u043ak\u043cm\u0442t\u0432b\u043dh"
            + "\u03b1a\u03b5e\u03bfo\u03c1p\u03c4t\u03c5u\u03bdv\u03b9i\u03bak\u0131i";
    private static final String SIGNS = "0o3e4a5s7t8b9g@a$s€e+t";
    private static final String ONES = "1!|";
    private static final int APART = 3;

    private PlainWords() {
    }

    /** Each reading, in lower case, its words with one blank between them. */
    static Set<String> readings(String text) {
        var words = words(text);
        var readings = new LinkedHashSet<String>();
        for (String reading : List.of(words, decoded(words, 'i'), decoded(words, 'l'))) {
            var plain = reading.replaceAll("[^a-z0-9]+", " ").strip();
            readings.add(plain);
            readings.add(joined(plain));
        }
        return readings;
    }

    /** The letters alone, each run of one letter once: {@code immi gration} is {@code imigration}. */
    static String squeezed(String reading) {
        return reading.replaceAll("[^a-z]", "").replaceAll("(.)\\1+", "$1");
    }

    private static String words(String text) {
        var split = text.replace("#", " number ").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        var folded = Normalizer.normalize(split, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        var latin = new StringBuilder();
        folded.codePoints().forEach(letter -> latin.appendCodePoint(swapped(LOOKS_LIKE, letter)));
        return latin.toString().replaceAll("[\\p{Cf}]", "").replaceAll("[^a-z0-9@$€+!|]+", " ").strip();
    }

    private static int swapped(String pairs, int letter) {
        int at = pairs.indexOf(letter);
        return at >= 0 && at % 2 == 0 ? pairs.charAt(at + 1) : letter;
    }

    /** Words with letters in them, the digits and signs among these read as letters. */
    private static String decoded(String words, char one) {
        var read = new ArrayList<String>();
        for (String word : words.split(" ")) {
            var letters = new StringBuilder();
            boolean mixed = word.matches(".*[a-z].*");
            word.chars().forEach(letter -> letters.append((char) (!mixed ? letter : ONES.indexOf(letter) >= 0 ? one
                    : swapped(SIGNS, letter))));
            read.add(letters.toString());
        }
        return String.join(" ", read);
    }

    /** The same with letters that stand apart put together: {@code v i s a}. */
    private static String joined(String words) {
        var joined = new ArrayList<String>();
        var apart = new StringBuilder();
        var rest = new ArrayList<>(List.of(words.split(" ")));
        rest.add("");
        for (String word : rest) {
            if (word.length() == 1) {
                apart.append(word);
                continue;
            }
            if (apart.length() >= APART) {
                joined.add(apart.toString());
            } else {
                apart.chars().forEach(letter -> joined.add(String.valueOf((char) letter)));
            }
            apart.setLength(0);
            joined.add(word);
        }
        return String.join(" ", joined).strip();
    }
}

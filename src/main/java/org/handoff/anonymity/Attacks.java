package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tries to find people in a release as an attacker would: with the source's values in hand, with guesses at pseudonyms, with
 * everything that must not stand in a file.
 */
public final class Attacks {

    /** Above so many people a sample is attacked. */
    static final int MOST_TARGETS = 50_000;
    private static final int DRAWS = 8;
    private static final int KNOWN_AT_ONCE = 3;
    private static final double MOST_POINTS = 0.10;

    private Attacks() {
    }

    /**
     * The attacks that a released table alone can be put to: A1 (all columns that others may know), A2 (any three of them, eight
     * draws) and, for each sensitive column, A7 (inference).
     *
     * @param seed  draws the columns of A2, and the people where there are too many to try each
     */
    public static List<Attack> on(Table source, Terms terms, Release release, long seed) {
        var random = new Random(seed);
        var index = new ReleasedClasses(source, terms, release);
        var targets = targets(source.rows(), random);
        var known = terms.columns(source, Role.QUASI, Role.PROTECTED);
        var attacks = new ArrayList<Attack>();
        attacks.add(linked("A1", "all of " + String.join(", ", known), index.link(known, targets), terms.k(), source.rows()));
        attacks.add(linked("A2", "any %d of them, %d draws".formatted(Math.min(KNOWN_AT_ONCE, known.size()), DRAWS),
                draws(index, known, targets, random), terms.k(), source.rows()));
        terms.columns(source, Role.SENSITIVE).forEach(column -> attacks.add(inferred(column, index)));
        return attacks;
    }

    /**
     * A4: hashes everything known of people, with every salt that can be seen, and looks for the pseudonyms among the results.
     *
     * @param pseudonyms  as released
     * @param known       names, dates, numbers, ids
     * @param salts       what could have been used as a salt or key; nothing is always tried
     */
    public static Attack pseudonyms(Collection<String> pseudonyms, Collection<String> known, Collection<String> salts) {
        int hits = new PseudonymGuesses(pseudonyms).hits(known, salts);
        return new Attack("A4", "%d names, dates, numbers and ids".formatted(known.size()), hits == 0,
                "%d of %d pseudonyms were found by hashing.".formatted(hits, pseudonyms.size()));
    }

    /**
     * A8: looks for what must not stand in a text, such as the contents of a file, whatever the case of its letters.
     *
     * @param texts   by the name to be told of them
     * @param forbidden  names, numbers, addresses, fragments of notes; shorter than 4 characters they are not looked for
     */
    public static Attack residue(Map<String, String> texts, Set<String> forbidden) {
        var residue = Residue.of(forbidden);
        var found = texts.entrySet().stream().filter(text -> residue.isIn(text.getValue())).map(Map.Entry::getKey).sorted()
                .toList();
        return new Attack("A8", "%d texts that must not be there".formatted(forbidden.size()), found.isEmpty(),
                found.isEmpty() ? "None of them was found." : "Found in %s.".formatted(String.join(", ", found)));
    }

    /** Whether any of many texts stands in another as it is written; those shorter than 4 characters are not looked for. */
    public static boolean stands(String text, Set<String> texts) {
        return Residue.asWritten(texts).isIn(text);
    }

    /** Several attackers with a few columns each: the best of them counts. */
    private static ReleasedClasses.Links draws(ReleasedClasses index, List<String> known, int[] targets, Random random) {
        var links = new ArrayList<ReleasedClasses.Links>();
        var columns = new ArrayList<>(known);
        for (int draw = 0; draw < DRAWS; draw++) {
            Collections.shuffle(columns, random);
            links.add(index.link(columns.subList(0, Math.min(KNOWN_AT_ONCE, columns.size())), targets));
        }
        return new ReleasedClasses.Links(targets.length, links.stream().mapToInt(ReleasedClasses.Links::smallest).min().orElseThrow(),
                links.stream().mapToInt(ReleasedClasses.Links::unique).max().orElseThrow(),
                links.stream().mapToDouble(ReleasedClasses.Links::success).max().orElseThrow());
    }

    private static int[] targets(int rows, Random random) {
        var all = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
        if (rows > MOST_TARGETS) {
            Collections.shuffle(all, random);
        }
        return all.stream().limit(MOST_TARGETS).mapToInt(row -> row).toArray();
    }

    private static Attack linked(String name, String knows, ReleasedClasses.Links links, int k, int people) {
        boolean passed = links.smallest() >= k && links.unique() == 0 && links.success() <= 1.0 / k + 1e-12;
        return new Attack(name, knows, passed, String.format(Locale.ROOT, "%s: at least %d candidates, %d unique and correct,"
                + " %.1f %% expected success (1 in k is %.1f %%).", links.targets() < people
                        ? "A sample of %d of %d people".formatted(links.targets(), people) : "%d people".formatted(people),
                links.smallest(), links.unique(), 100 * links.success(), 100.0 / k));
    }

    private static Attack inferred(String column, ReleasedClasses index) {
        var overall = new HashMap<String, Integer>();
        int correct = 0;
        int oneValue = 0;
        for (var counts : index.valuesByClass(column)) {
            counts.forEach((value, count) -> overall.merge(value, count, Integer::sum));
            correct += counts.values().stream().mapToInt(count -> count).max().orElse(0);
            oneValue += counts.size() == 1 ? 1 : 0;
        }
        int known = overall.values().stream().mapToInt(count -> count).sum();
        double base = known == 0 ? 0 : (double) overall.values().stream().mapToInt(count -> count).max().orElse(0) / known;
        double accuracy = known == 0 ? 0 : (double) correct / known;
        return new Attack("A7", "the class, to infer " + column, oneValue == 0 && accuracy - base <= MOST_POINTS,
                String.format(Locale.ROOT, "%d classes with one value; a guess is right in %.1f %%, without the file in %.1f %%.",
                        oneValue, 100 * accuracy, 100 * base));
    }
}

package org.handoff.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handoff.anonymity.Attack;
import org.handoff.anonymity.Hierarchy;

/**
 * A5: somebody who holds an earlier package of some of the same people tries to join the two on what the rows read. The chance to
 * pick the right row is one in those of the new package that fit. Tried twice: on what others may know, and on every column, the
 * outcomes taken to read in both packages as they do in the new one, which is the best that can happen to an attacker.
 */
final class Overlaps {

    private static final String KNOWS = "an earlier package of some of the same people";
    static final String BETWEEN = "\u001f";

    private final Anonymous anonymous;
    private final Map<Long, String> now;
    private final Map<Long, String> outcomes;
    private final ExportRequest request;
    private final Map<String, Integer> classOf = new HashMap<>();
    private final ReadingClasses classes;

    /**
     * Learns the new package.
     *
     * @param now       what each person's row reads in the columns that others may know
     * @param outcomes  what it reads in all others, events and months too
     */
    Overlaps(ExportRequest request, Anonymous anonymous, Map<Long, String> now, Map<Long, String> outcomes) {
        this.request = request;
        this.anonymous = anonymous;
        this.now = now;
        this.outcomes = outcomes;
        now.values().forEach(reads -> classOf.putIfAbsent(reads, classOf.size()));
        var sizes = new int[classOf.size()];
        now.values().forEach(reads -> sizes[classOf.getOrDefault(reads, 0)]++);
        var labels = classOf.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(each -> labels(each.getKey())).toList();
        this.classes = new ReadingClasses(anonymous.known(), labels.stream().map(reads -> anonymous.known().stream()
                .map(column -> reads.getOrDefault(column, Hierarchy.EVERYTHING)).toList()).toList(), sizes);
    }

    /**
     * One earlier package.
     *
     * @param people   in both, withheld when small
     * @param success  the mean chance of a join on what others may know
     * @param onAll    the same on every column
     * @param agreed   whether one of the two was given out under an agreement, which covers outcomes, or they are of one series
     */
    record Overlap(RegisteredExport earlier, String people, double success, double onAll, boolean agreed) {
    }

    /** The columns a package's rows were made alike in, with what one reads in them. */
    static String reads(List<String> columns, List<String> labels) {
        var parts = new ArrayList<String>();
        for (int column = 0; column < columns.size(); column++) {
            parts.add(columns.get(column) + "=" + labels.get(column));
        }
        return String.join(BETWEEN, parts);
    }

    Overlap with(RegisteredExport earlier, Map<Long, String> members) {
        var both = members.keySet().stream().filter(now::containsKey).toList();
        double success = 0;
        for (var alike : both.stream().collect(Collectors.groupingBy(person -> members.getOrDefault(person, ""))).entrySet()) {
            var fitting = fitting(labels(alike.getKey()));
            long right = alike.getValue().stream().filter(person -> fitting.get(classOf.getOrDefault(now.get(person), 0))).count();
            // whom no row fits is picked by nobody
            success += right == 0 ? 0 : (double) right / classes.rows(fitting);
        }
        return new Overlap(earlier, SmallCells.alone(both.size()), both.isEmpty() ? 0 : success / both.size(), onAll(both), isAgreed(earlier));
    }

    /** Rows with the same outcomes are few, so what else they read is not needed to find the right one. */
    private double onAll(List<Long> both) {
        var alike = outcomes.values().stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return both.stream().mapToDouble(person -> 1.0 / alike.getOrDefault(outcomes.getOrDefault(person, ""), 1L)).average().orElse(0);
    }

    private boolean isAgreed(RegisteredExport earlier) {
        return request.agreement() != null || earlier.agreement() != null || request.series() != null && request.series().equals(earlier.series());
    }

    Attack attack(List<Overlap> overlaps) {
        double most = 1.0 / anonymous.alike() + 1e-12;
        double highest = overlaps.stream().mapToDouble(Overlap::success).max().orElse(0);
        double onAll = overlaps.stream().mapToDouble(Overlap::onAll).max().orElse(0);
        var open = overlaps.stream().filter(overlap -> !overlap.agreed() && overlap.onAll() > most).toList();
        return overlaps.isEmpty() ? Attack.notTried("A5", KNOWS, "there is no earlier package of any of these people.")
                : new Attack("A5", KNOWS, highest <= most && open.isEmpty(), String.format(Locale.ROOT,
                "%d earlier package%s; a join on what others may know picks the right row in %.1f %% at most (1 in k is %.1f %%), on outcomes"
                        + " too in %.1f %%, %s; pseudonyms %s.", overlaps.size(), overlaps.size() == 1 ? "" : "s", 100 * highest,
                100.0 / anonymous.alike(), 100 * onAll, open.isEmpty() ? "which an agreement forbids" : notAgreed(open),
                request.series() == null ? "have nothing in common" : "are those of the series"));
    }

    private static String notAgreed(List<Overlap> open) {
        var last = open.stream().map(overlap -> overlap.earlier().period().to()).max(Comparator.naturalOrder()).orElseThrow();
        return "and nobody who holds %s agreed not to try: take people who are in none of them, with --from %s".formatted(open.stream()
                .map(overlap -> overlap.earlier().shown()).sorted().collect(Collectors.joining(", ")), last.plusDays(1));
    }

    /** Classes in which a row of another package can be. */
    private BitSet fitting(Map<String, String> reads) {
        var fitting = classes.all();
        anonymous.known().stream().filter(reads::containsKey).forEach(column -> {
            var label = String.valueOf(reads.get(column));
            fitting.and(classes.reading(column, label, other -> overlap(column, label, other)));
        });
        return fitting;
    }

    private boolean overlap(String column, String one, String other) {
        var hierarchy = anonymous.hierarchies().get(column);
        var under = under(hierarchy, one);
        var others = under(hierarchy, other);
        // a label of the other package that this one does not know is taken to fit: that is the attacker's best case
        return under.isEmpty() || others.isEmpty() || under.stream().anyMatch(others::contains);
    }

    private static Set<String> under(Hierarchy hierarchy, String label) {
        return hierarchy.lines().stream().filter(line -> line.contains(label)).map(line -> line.get(0))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, String> labels(String reads) {
        return Arrays.stream(reads.split(BETWEEN)).filter(part -> part.contains("=")).collect(Collectors.toMap(
                part -> part.substring(0, part.indexOf('=')), part -> part.substring(part.indexOf('=') + 1), (first, same) -> first));
    }
}

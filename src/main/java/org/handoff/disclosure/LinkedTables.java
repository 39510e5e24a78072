package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handoff.disclosure.Unknown.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Every count of one report and everything known of how they hang together, as one linear system: tables, headlines, sentences
 * and charts, what was released before, and what nobody prints but anybody can compute. A count has one name wherever it
 * stands.
 */
public final class LinkedTables {

    private final Rule rule;
    private final Map<String, Unknown> counts = new LinkedHashMap<>();
    private final Set<Sum> sums = new LinkedHashSet<>();
    private final Set<String> forced = new HashSet<>();

    /** With nothing in them yet. */
    public LinkedTables(Rule rule) {
        this.rule = rule;
    }

    private record Sum(String whole, List<String> parts) {
    }

    /** A count of people that the report prints. */
    public LinkedTables printed(String key, long people) {
        return printed(key, people, Contributors.each(people));
    }

    /** A total that the report prints, judged by whom it is made of. */
    public LinkedTables printed(String key, long total, Contributors by) {
        return put(count(key, total, by, Sort.PRINTED));
    }

    /** A count that a report prints before any other: it is withheld only where nothing else helps. */
    public LinkedTables kept(String key, long total, Contributors by) {
        return put(count(key, total, by, Sort.KEPT));
    }

    /** A count that is out already, and cannot be called back. */
    public LinkedTables known(String key, long value) {
        return put(new Unknown(key, value, value, value, Sort.KNOWN, value, value));
    }

    /** A count of people that is not printed, and that nobody may learn where it is small. */
    public LinkedTables hidden(String key, long people) {
        return hidden(key, people, Contributors.each(people));
    }

    /** A total that is not printed, and that nobody may learn where few are behind it. */
    public LinkedTables hidden(String key, long total, Contributors by) {
        return put(count(key, total, by, Sort.HIDDEN));
    }

    /** Says that the parts add up to the whole, and share nobody. Checked before anything is released. */
    public LinkedTables sum(String whole, List<String> parts) {
        sums.add(new Sum(whole, List.copyOf(parts)));
        return this;
    }

    /** The name of what is left of a whole beside a part. */
    public static String rest(String part, String whole) {
        return whole + " less " + part;
    }

    /** Says that the part lies inside the whole, so that the rest of the whole is a count too. */
    public LinkedTables within(String part, String whole) {
        var rest = rest(part, whole);
        if (!counts.containsKey(rest)) {
            hidden(rest, restOf(part, whole));
            sum(whole, List.of(part, rest));
        }
        return this;
    }

    /** Says that the part is never above the whole; what the rest is tells nothing about few people. */
    public LinkedTables most(String part, String whole) {
        var rest = rest(part, whole);
        long value = restOf(part, whole);
        put(new Unknown(rest, value, 0, Unknown.ANY, Sort.HIDDEN, value, value));
        return sum(whole, List.of(part, rest));
    }

    /** Says that the part lies inside the whole, and that nobody may learn that it is all of it. */
    public LinkedTables notAll(String part, String whole) {
        within(part, whole);
        var rest = Objects.requireNonNull(counts.get(rest(part, whole)));
        if (rest.value() == 0 && value(part) > 0) {
            counts.put(rest.key(), new Unknown(rest.key(), 0, 0, rest.most(), rest.sort(), 0, rule.threshold() - 1L));
        }
        return this;
    }

    /** Withholds a count whatever its size: it stands in a table that is withheld as a whole, or was withheld before. */
    public LinkedTables withhold(String key) {
        forced.add(key);
        return this;
    }

    /** Whether a count of this name is in. */
    public boolean has(String key) {
        return counts.containsKey(key);
    }

    /**
     * What came of protecting.
     *
     * @param release everything that can be printed without letting anybody compute what is small; null when there is no such choice
     * @param unprotected the counts that stand in the way; empty when nothing does
     * @param proof what was proved of the release; of nothing where there is none
     */
    public record Protected(@Nullable Release release, List<String> unprotected, Proof proof) {
    }

    /**
     * Everything that can be printed without letting anybody compute what is small.
     *
     * @throws org.handoff.shared.Refusal when there is no such choice, or the relations do not hold: nothing may be printed
     */
    public Release protect() {
        var done = tryToProtect();
        if (done.release() == null) {
            throw CannotBeProtected.noPattern(done.unprotected().get(0));
        }
        return done.release();
    }

    /**
     * The same, with what stands in the way where there is no such choice.
     *
     * @throws org.handoff.shared.Refusal when the relations do not hold: nothing may be printed
     */
    public Protected tryToProtect() {
        var attempt = new LinkedSystem(rule, outsidersView(), equations()).attempt();
        var withheld = attempt.withheld();
        return withheld == null ? new Protected(null, attempt.unprotected(), new Proof(Map.of(), attempt.programs()))
                : new Protected(Release.of(printed(), withheld), List.of(), new Proof(ranges(), attempt.programs()));
    }

    private Map<String, Proof.Range> ranges() {
        var ranges = new LinkedHashMap<String, Proof.Range>();
        counts.values().stream().filter(count -> count.sort() != Sort.KNOWN && count.needsProtection())
                .forEach(count -> ranges.put(count.key(), new Proof.Range(count.low(), count.high())));
        return Map.copyOf(ranges);
    }

    /** About which counts are going to be withheld, quickly: to choose what to put in, never to print by. */
    public Set<String> likelyWithheld() {
        var drafted = new LinkedSystem(rule, outsidersView(), equations()).draft();
        return drafted == null ? Set.of() : Set.copyOf(drafted);
    }

    /** Everything as it is, for people of the program only. */
    public Release unprotected() {
        return Release.of(printed(), Set.of());
    }

    private List<Unknown> printed() {
        return counts.values().stream().filter(count -> count.sort() != Sort.HIDDEN).toList();
    }

    /** What is withheld anyway is to the outsider what is never printed; it may be 0. */
    private List<Unknown> outsidersView() {
        return counts.values().stream().map(count -> !forced.contains(count.key()) || count.sort() == Sort.KNOWN ? count
                : new Unknown(count.key(), count.value(), 0, count.most(), Sort.HIDDEN, count.low(), count.high())).toList();
    }

    private List<Equation> equations() {
        var places = new LinkedHashMap<String, Integer>();
        counts.keySet().forEach(key -> places.put(key, places.size()));
        var equations = new ArrayList<Equation>();
        for (var sum : sums) {
            long added = sum.parts().stream().mapToLong(this::value).sum();
            if (added != value(sum.whole())) {
                throw CannotBeProtected.doesNotAddUp(sum.whole());
            }
            var at = new int[sum.parts().size() + 1];
            var factors = new int[at.length];
            at[0] = places.get(sum.whole());
            factors[0] = 1;
            for (int part = 1; part < at.length; part++) {
                at[part] = places.get(sum.parts().get(part - 1));
                factors[part] = -1;
            }
            equations.add(new Equation(at, factors));
        }
        return equations;
    }

    /** What a count is. */
    public long value(String key) {
        var count = counts.get(key);
        if (count == null) {
            throw new IllegalArgumentException("No count " + key);
        }
        return count.value();
    }

    private long restOf(String part, String whole) {
        long rest = value(whole) - value(part);
        if (rest < 0) {
            throw CannotBeProtected.doesNotAddUp(whole);
        }
        return rest;
    }

    private LinkedTables put(Unknown count) {
        @Nullable Unknown before = counts.putIfAbsent(count.key(), count);
        if (before != null && before.value() != count.value()) {
            throw CannotBeProtected.doesNotAddUp(count.key());
        }
        return this;
    }

    private Unknown count(String key, long total, Contributors by, Sort sort) {
        boolean dominated = by.dominate(total);
        if (total == 0 || !rule.isSmall(by.people()) && !dominated) {
            return new Unknown(key, total, 0, Unknown.ANY, sort, total, total);
        }
        if (total < rule.threshold()) {
            return new Unknown(key, total, 0, Unknown.ANY, sort, rule.keeps().low(total), rule.keeps().high(total, rule.threshold()));
        }
        long margin = Math.max(rule.threshold() - 1L, dominated ? by.margin() : 0);
        return new Unknown(key, total, 0, Unknown.ANY, sort, Math.max(1, total - margin), total + margin);
    }
}

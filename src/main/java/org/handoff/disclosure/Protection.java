package org.handoff.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides for one cluster what to withhold: a quick pattern, a better one where it is found with some effort, then the audit, always. */
final class Protection {

    private Protection() {
    }

    /** What to withhold; null when no pattern protects. */
    static @Nullable BitSet of(Cluster cluster, Rule rule) {
        var ways = new Ways(cluster);
        var quick = Routing.of(cluster, ways);
        if (quick == null) {
            return null;
        }
        var pattern = CuttingPlanes.improve(cluster, quick, rule.effort(), ways);
        if (!rule.dashIsSome()) {
            return audited(cluster, pattern, ways);
        }
        // who takes a dash for at least 1 knows more: what is proved against him is proved against everybody
        var knowing = cluster.withDashesAtLeastOne();
        var ofTheKnowing = ways.in(knowing);
        var leaks = Audit.unprotected(knowing, pattern, ofTheKnowing);
        var audited = audited(cluster, pattern, ofTheKnowing.in(cluster));
        return audited == null || leaks.isEmpty() && audited.equals(pattern) ? audited
                : evenWhenDashesAreSome(knowing, audited, ofTheKnowing);
    }

    private static @Nullable BitSet evenWhenDashesAreSome(Cluster knowing, BitSet pattern, Ways ways) {
        var leaks = Audit.unprotected(knowing, pattern, ways);
        return leaks.isEmpty() ? pattern : audited(knowing.askingOnlyWhatCanBe(leaks), pattern, ways);
    }

    /** Withholds one more count, the cheapest beside what leaks, until nothing does. */
    private static @Nullable BitSet audited(Cluster cluster, BitSet chosen, Ways ways) {
        var pattern = (BitSet) chosen.clone();
        while (true) {
            var leaks = Audit.unprotected(cluster, pattern, ways);
            if (leaks.isEmpty()) {
                return pattern;
            }
            var next = Stream.concat(beside(cluster, leaks).stream(), cluster.candidates().stream())
                    .filter(place -> !pattern.get(place)).findFirst();
            if (next.isEmpty()) {
                return null;
            }
            pattern.set(next.get());
        }
    }

    private static List<Integer> beside(Cluster cluster, List<Integer> leaks) {
        var near = new BitSet();
        for (var equation : cluster.equations()) {
            if (Arrays.stream(equation.places()).anyMatch(leaks::contains)) {
                Arrays.stream(equation.places()).forEach(near::set);
            }
        }
        return cluster.candidates().stream().filter(near::get).toList();
    }
}

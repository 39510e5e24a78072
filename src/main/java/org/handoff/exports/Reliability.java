package org.handoff.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which figures an evaluator should not take from a package, and what would make them better, in sentences. */
final class Reliability {

    private static final String INSIDE = "All %d figures that could be compared are within the error allowed.";
    private static final String OUTSIDE = "%d of %d figures are outside the error allowed: %s. Take these from reports of the program, not from"
            + " this file.";
    private static final String BLURRED = "Groups by door or housing are blurred in some rows, more of one group than of another. A longer period, or"
            + " a column less with --exclude, blurs fewer.";
    private static final String SHORTENED = "Some people could not be followed for long yet. What came after the follow-up that is told stands in"
            + " other rows, of the same sex and race where these are enough, and is left out where all are too few. A cohort that ends earlier, with --to a day %d days"
            + " before the as-of date, has no such people.";
    private static final String TOLD_OF_NOBODY = "%s is told of nobody: groups by it would be too small, or not diverse enough in the sensitive"
            + " columns. A longer period, or one sensitive column less with --exclude, may tell it.";
    /** What the sentences are made of. */
    static final List<String> SENTENCES = List.of(INSIDE, OUTSIDE, BLURRED, SHORTENED, TOLD_OF_NOBODY);
    private static final Set<String> GROUPS = Set.of("by door", "by housing");

    private Reliability() {
    }

    /**
     * What is said of the figures of a package.
     *
     * @param untold     protected columns that read the same for everybody
     * @param shortened  whether anybody is followed for less than the profile tells of
     */
    static List<String> of(ExportRequest request, List<Comparison> comparisons, List<String> untold, boolean shortened) {
        var compared = comparisons.stream().filter(each -> each.difference() != null).toList();
        var outside = new LinkedHashMap<String, Integer>();
        compared.stream().filter(each -> !each.verdict().equals(Comparison.HOLDS)).forEach(each -> outside.merge(each.analysis(), 1, Integer::sum));
        var sentences = new ArrayList<String>();
        untold.forEach(column -> sentences.add(TOLD_OF_NOBODY.formatted(column)));
        if (outside.isEmpty()) {
            sentences.add(0, INSIDE.formatted(compared.size()));
            return List.copyOf(sentences);
        }
        sentences.add(0, OUTSIDE.formatted(outside.values().stream().mapToInt(count -> count).sum(), compared.size(), listed(outside)));
        if (outside.keySet().stream().anyMatch(GROUPS::contains)) {
            sentences.add(BLURRED);
        }
        if (shortened && !GROUPS.containsAll(outside.keySet())) {
            sentences.add(SHORTENED.formatted(request.profile().horizon()));
        }
        return List.copyOf(sentences);
    }

    private static String listed(Map<String, Integer> outside) {
        return outside.entrySet().stream().map(each -> each.getKey() + " (" + each.getValue() + ")").collect(Collectors.joining(", "));
    }
}

package org.handoff.reports;

import java.util.Map;

/**
 * Who could have been referred.
 *
 * @param id the name of its file
 * @param source where the figures are from
 * @param race the weight of each exclusive group; only how they compare counts
 */
record Benchmark(String id, String name, String source, Map<String, Double> race) {

    /** The share of one group among all. */
    double share(String group) {
        return race.getOrDefault(group, 0.0) / race.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}

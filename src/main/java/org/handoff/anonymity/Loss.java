package org.handoff.anonymity;

import java.util.Map;

/**
 * What the release lost against the source, 0 being nothing. Rows withheld count as lost entirely.
 *
 * @param granularity       mean over all quasi-identifying fields of (values the label stands for − 1) / (all values − 1)
 * @param byColumn          the same for each column
 * @param entropy           Σ −log2(rows with the value / rows under the label), divided by the same with {@code *} everywhere
 * @param discernibility    Σ (rows of the class)², and all rows for each one withheld
 * @param averageClass      (rows / classes) / k
 * @param withheld          rows left out
 */
public record Loss(double granularity, Map<String, Double> byColumn, double entropy, long discernibility, double averageClass,
        int withheld) {
}

package org.handoff.quality;

import java.util.List;

/**
 * Records that break a rule.
 *
 * @param rows   at most as many as were wanted
 * @param total  how many there are
 */
public record FindingRows(QualityRule rule, List<FindingRow> rows, long total) {
}

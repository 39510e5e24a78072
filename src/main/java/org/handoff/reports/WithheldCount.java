package org.handoff.reports;

/**
 * One count that public reports of a period withheld, and that has to stay withheld.
 *
 * @param statistic  the name of its figure or cell, such as {@code who.sex[0]}
 */
public record WithheldCount(String statistic, long value) {
}

package org.handoff.statistics;

/** Both ends of an interval estimate. */
public record Interval(double low, double high) {
}

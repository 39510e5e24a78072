package org.handoff.measures;

/**
 * What one measure means, as it stands in {@code config/measures/measures.yml}.
 *
 * @param unit what is counted: events, people, days, minutes, hours, share
 * @param denominator what it is taken of, or <em>none</em>
 * @param version raised with every change of meaning
 */
public record MeasureDefinition(String id, String label, String unit, String definition, String denominator, int version) {
}

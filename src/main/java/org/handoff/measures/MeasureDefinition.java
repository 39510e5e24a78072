package org.handoff.measures;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one measure means, as it stands in {@code config/measures/measures.yml}.
 *
 * @param unit what is counted: events, people, days, minutes, hours, share
 * @param denominator what it is taken of, or <em>none</em>
 * @param version raised with every change of meaning
 */
public record MeasureDefinition(String id, String label, String unit, String definition, String denominator, int version) {

    /** The entry of a definitions page that stands for the same table on other bases too. */
    MeasureDefinition andAlso(List<?> bases) {
        var also = bases.stream().map(Object::toString).collect(Collectors.joining(" and for ", " Also counted for ", "."));
        return new MeasureDefinition(id, label, unit, definition + also, denominator, version);
    }
}

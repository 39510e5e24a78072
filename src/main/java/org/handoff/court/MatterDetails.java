package org.handoff.court;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a legal matter; null means not recorded.
 *
 * @param type         code of the list {@code legal-matter-type}
 * @param causeNumber  the court's number, which few may see
 * @param courtOn      the next day in court, which may lie ahead
 * @param need         what the person needs help with
 * @param result       code of the list {@code legal-matter-result}; only with a day of resolution
 */
public record MatterDetails(String type, @Nullable String causeNumber, @Nullable LocalDate courtOn, @Nullable String need,
        @Nullable LocalDate resolvedOn, @Nullable String result) {

    @Override
    public String toString() {
        return "[legal matter]";
    }
}

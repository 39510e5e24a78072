package org.handoff.contacts;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a contact, whoever it was with; null and the empty set mean <em>not recorded</em>.
 *
 * @param mode       code of the list {@code contact-mode}
 * @param direction  code of the list {@code contact-direction}
 * @param minutes    how long it took, 0 to 1440
 * @param worker     name of the member of staff
 * @param topics     codes of the list {@code contact-topic}
 * @param outcome    in a few words
 */
public record ContactDetails(LocalDate on, @Nullable String mode, String direction, @Nullable Integer minutes,
        @Nullable String worker, Set<String> topics, @Nullable String outcome) {

    @Override
    public String toString() {
        return "[contact on " + on + "]";
    }
}

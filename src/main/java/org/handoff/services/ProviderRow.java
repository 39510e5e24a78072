package org.handoff.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of providers.
 *
 * @param categories   codes of the list {@code service-category}, in the order of the list
 * @param connections  how many connections name the provider
 * @param open         how many of them have not ended
 */
public record ProviderRow(ProviderId id, String name, @Nullable String phone, List<String> categories, int connections,
        int open, @Nullable LocalDate retiredOn) {
}

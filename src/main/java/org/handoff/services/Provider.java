package org.handoff.services;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** Someone the program connects people to. */
record Provider(@Id @Nullable ProviderId id, @Version @Nullable Integer version, String name, @Nullable String phone,
        @MappedCollection(idColumn = "provider") Set<ProviderCategory> categories) {

    static Provider named(String name, @Nullable String phone, Collection<String> categories) {
        return new Provider(null, null, name, phone,
                categories.stream().map(ProviderCategory::new).collect(Collectors.toUnmodifiableSet()));
    }
}

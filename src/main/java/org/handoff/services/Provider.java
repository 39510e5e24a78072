package org.handoff.services;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** Someone the program connects people to; once retired, nobody is connected any more, and what was stays. */
record Provider(@Id @Nullable ProviderId id, @Version @Nullable Integer version, String name, @Nullable String phone,
        @Nullable LocalDate retiredOn, @MappedCollection(idColumn = "provider") Set<ProviderCategory> categories) {

    static Provider named(String name, @Nullable String phone, Collection<String> categories) {
        return new Provider(null, null, name, phone, null, categories(categories));
    }

    Provider changed(String newName, @Nullable String newPhone, Collection<String> newCategories) {
        return new Provider(id, version, newName, newPhone, retiredOn, categories(newCategories));
    }

    Provider retired(LocalDate on) {
        if (retiredOn != null) {
            throw new ProviderRetired(this);
        }
        return new Provider(id, version, name, phone, on, categories);
    }

    private static Set<ProviderCategory> categories(Collection<String> codes) {
        return codes.stream().map(ProviderCategory::new).collect(Collectors.toUnmodifiableSet());
    }
}

package org.handoff.vault;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The keys in hand while somebody is signed in: their own, and those of the groups they hold. */
final class Ring {

    private final PersonalKeys own;
    private final Map<KeyGroup, NavigableMap<Integer, GroupKey>> groups = new EnumMap<>(KeyGroup.class);

    Ring(PersonalKeys own, Collection<GroupKey> keys) {
        this.own = own;
        keys.forEach(key -> groups.computeIfAbsent(key.group(), group -> new TreeMap<>()).put(key.version(), key));
    }

    PersonalKeys own() {
        return own;
    }

    Set<KeyGroup> held() {
        return groups.isEmpty() ? Set.of() : EnumSet.copyOf(groups.keySet());
    }

    /** The key that seals now. */
    GroupKey newest(KeyGroup group) {
        var versions = groups.get(group);
        if (versions == null) {
            throw new KeyNotHeld(group);
        }
        return versions.lastEntry().getValue();
    }

    /** The key a value was sealed with, if it is on this ring. */
    Optional<GroupKey> of(KeyGroup group, int version) {
        if (!groups.containsKey(group)) {
            throw new KeyNotHeld(group);
        }
        return Optional.ofNullable(groups.get(group).get(version));
    }

    /** The same ring with one more key, which seals from now on. */
    Ring with(Collection<GroupKey> fresh) {
        var keys = new java.util.ArrayList<>(fresh);
        groups.values().forEach(versions -> keys.addAll(versions.values()));
        return new Ring(own, keys);
    }

    void forget() {
        groups.values().forEach(versions -> versions.values().forEach(GroupKey::forget));
    }
}

package org.handoff.vault;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a program lead gave somebody. It is sealed beside their public keys: whoever may only write into the file can give nobody more.
 *
 * @param role    the name of the role
 * @param enabled whether they may sign in; who may not holds no key
 * @param groups  the keys they hold
 */
public record Standing(String role, boolean enabled, Set<KeyGroup> groups) {

    static final Standing RECOVERY = enabled("RECOVERY", EnumSet.allOf(KeyGroup.class));

    /** Takes the groups as they are now. */
    public Standing {
        groups = Set.copyOf(groups);
        if (!enabled && !groups.isEmpty()) {
            throw new IllegalArgumentException("who is kept out holds no key");
        }
    }

    /** Of somebody who may sign in. */
    public static Standing enabled(String role, Set<KeyGroup> groups) {
        return new Standing(role, true, groups);
    }

    /** The same of somebody who is kept out from now on. */
    public Standing disabled() {
        return new Standing(role, false, Set.of());
    }

    boolean holds(KeyGroup group) {
        return groups.contains(group);
    }
}

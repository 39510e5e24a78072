package org.handoff.vault;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which keys as the file has it, beside what program leads gave: for whoever compares the two. */
@Component
@Transactional
public class Holdings {

    private final KeyQueries queries;
    private final KeysInHand inHand;
    private final Endorsements endorsements;
    private final Rotation rotation;

    Holdings(KeyQueries queries, KeysInHand inHand, Endorsements endorsements, Rotation rotation) {
        this.queries = queries;
        this.inHand = inHand;
        this.endorsements = endorsements;
        this.rotation = rotation;
    }

    /**
     * What program leads gave, by account.
     *
     * @throws org.handoff.shared.Refusal when the keys in hand do not open names
     */
    @Transactional(readOnly = true)
    public Map<Long, Standing> given() {
        return given(inHand.ring());
    }

    private Map<Long, Standing> given(Ring ring) {
        return endorsements.all(ring).stream().collect(Collectors.toMap(it -> it.keys().owner(), Endorsements.Endorsed::standing));
    }

    /** Everybody of whom the file has keys, the recovery key first. What leads gave is seen by who holds the keys to names. */
    @Transactional(readOnly = true)
    public List<KeyHolding> all() {
        var ring = inHand.orNone() == null ? null : inHand.ring();
        boolean seen = ring != null && ring.held().contains(KeyGroup.IDENTITY) && !endorsements.areOld(ring);
        Map<Long, Standing> given = ring == null || !seen ? Map.of() : given(ring);
        return queries.owners().stream().map(owner -> new KeyHolding(owner, queries.hasSlot(owner),
                queries.grants(owner).stream().map(Grant::group).collect(Collectors.toUnmodifiableSet()),
                !seen || given.containsKey(owner), given.get(owner))).toList();
    }

    /**
     * What a program lead gave whoever holds the keys in hand. It vouches for nothing when their keys were replaced meanwhile.
     *
     * @throws org.handoff.shared.Refusal when the keys in hand do not open names
     */
    @Transactional(readOnly = true)
    public KeyHolding own() {
        var ring = inHand.ring();
        var owner = ring.own().owner();
        var endorsed = endorsements.of(owner, ring).filter(it -> !endorsements.areReplaced(ring));
        return new KeyHolding(owner, true, ring.held(), endorsed.isPresent(), endorsed.map(Endorsements.Endorsed::standing).orElse(null));
    }

    /**
     * Whether the file was written by a program that did not vouch for roles.
     *
     * @throws org.handoff.shared.Refusal when the keys in hand do not open names
     */
    @Transactional(readOnly = true)
    public boolean areOld() {
        return endorsements.areOld(inHand.ring());
    }

    /**
     * Vouches for everybody by what such a file says of them, once: every key is changed with it, so that neither what vouched for keys
     * alone nor a grant that somebody put in counts any more.
     */
    public void endorse(Map<Long, Standing> standings) {
        var ring = inHand.ring();
        endorsements.fromBefore(ring).forEach(keys -> {
            var standing = keys.owner() == Vault.RECOVERY ? Standing.RECOVERY : standings.get(keys.owner());
            if (standing != null) {
                queries.keep(Holder.endorsed(keys, standing, ring.newest(KeyGroup.IDENTITY)));
            }
        });
        rotation.rotate(EnumSet.allOf(KeyGroup.class), ring);
    }
}

package org.handoff.vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes new keys for groups, grants them to who is left, and seals everything anew, in the running transaction. */
@Component
class Rotation {

    private final KeyQueries queries;
    private final KeysInHand inHand;
    private final ResealQueries reseal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Rotation(KeyQueries queries, KeysInHand inHand, ResealQueries reseal, Clock clock) {
        this.queries = queries;
        this.inHand = inHand;
        this.reseal = reseal;
        this.clock = clock;
    }

    void rotate(Set<KeyGroup> groups, Ring before) {
        if (groups.isEmpty()) {
            return;
        }
        var fresh = groups.stream().map(group -> fresh(group, before)).toList();
        var ring = before.with(fresh);
        for (GroupKey key : fresh) {
            queries.begin(key.group(), key.version(), clock.instant().toString());
            for (long owner : queries.holdersOf(key.group())) {
                queries.keep(key.grantTo(endorsed(owner, before).keys()));
            }
        }
        if (groups.contains(KeyGroup.IDENTITY)) {
            List<Holder> holders = new ArrayList<>(queries.holders());
            holders.forEach(holder -> queries.keep(Holder.endorsed(endorsed(holder.keys().owner(), before).keys(),
                    ring.newest(KeyGroup.IDENTITY))));
        }
        reseal.everything(groups, before, ring);
        fresh.forEach(key -> queries.endBefore(key.group(), key.version()));
        inHand.takeFor(ring, before);
    }

    /** A holder whose public keys are those this program wrote. */
    Holder endorsed(long owner, Ring ring) {
        return queries.holder(owner).filter(holder -> holder.isEndorsed(ring)).orElseThrow(() -> new HolderNotEndorsed(owner));
    }

    private GroupKey fresh(KeyGroup group, Ring before) {
        var key = new byte[Crypto.KEY_BYTES];
        random.nextBytes(key);
        return new GroupKey(group, before.newest(group).version() + 1, key);
    }
}

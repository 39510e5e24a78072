package org.handoff.vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes new keys for groups, grants them to who is left, and seals everything anew, in the running transaction. */
@Component
class Rotation {

    private final KeyQueries queries;
    private final KeysInHand inHand;
    private final ResealQueries reseal;
    private final Sealing sealing;
    private final ObjectProvider<SealsElsewhere> elsewhere;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Rotation(KeyQueries queries, KeysInHand inHand, ResealQueries reseal, Sealing sealing,
            ObjectProvider<SealsElsewhere> elsewhere, Clock clock) {
        this.queries = queries;
        this.inHand = inHand;
        this.reseal = reseal;
        this.sealing = sealing;
        this.elsewhere = elsewhere;
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
        elsewhere.forEach(keeper -> keeper.resealWith((column, row, sealed) -> anew(groups, before, ring, column, row, sealed)));
        fresh.forEach(key -> queries.endBefore(key.group(), key.version()));
        inHand.takeFor(ring, before);
    }

    private byte[] anew(Set<KeyGroup> groups, Ring before, Ring after, SealedColumn column, RowPart row, byte[] sealed) {
        var group = sealing.group(column);
        return groups.contains(group) ? after.newest(group).seal(Seals.place(column, row), Seals.open(before, group, column, row, sealed))
                : sealed;
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

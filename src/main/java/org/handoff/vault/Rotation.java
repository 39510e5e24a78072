package org.handoff.vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes new keys for groups, grants them to whom a program lead gave the group, and seals everything anew, in the running transaction. */
@Component
class Rotation {

    private final KeyQueries queries;
    private final KeysInHand inHand;
    private final ResealQueries reseal;
    private final Sealing sealing;
    private final ObjectProvider<SealsElsewhere> elsewhere;
    private final Endorsements endorsements;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Rotation(KeyQueries queries, KeysInHand inHand, ResealQueries reseal, Sealing sealing,
            ObjectProvider<SealsElsewhere> elsewhere, Endorsements endorsements, Clock clock) {
        this.queries = queries;
        this.inHand = inHand;
        this.reseal = reseal;
        this.sealing = sealing;
        this.elsewhere = elsewhere;
        this.endorsements = endorsements;
        this.clock = clock;
    }

    void rotate(Set<KeyGroup> groups, Ring before) {
        if (groups.isEmpty()) {
            return;
        }
        var holders = endorsements.toGiveTo(before);
        var fresh = groups.stream().map(group -> fresh(group, before)).toList();
        var ring = before.with(fresh);
        for (GroupKey key : fresh) {
            queries.begin(key.group(), key.version(), clock.instant().toString());
            holders.stream().filter(it -> it.standing().holds(key.group())).forEach(it -> queries.keep(key.grantTo(it.keys())));
        }
        if (groups.contains(KeyGroup.IDENTITY)) {
            holders.forEach(it -> queries.keep(Holder.endorsed(it.keys(), it.standing(), ring.newest(KeyGroup.IDENTITY))));
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

    private GroupKey fresh(KeyGroup group, Ring before) {
        var key = new byte[Crypto.KEY_BYTES];
        random.nextBytes(key);
        return new GroupKey(group, before.newest(group).version() + 1, key);
    }
}

package org.handoff.vault;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who holds which keys by the word of a program lead. What the file says in clear is not asked: a grant that nobody endorsed is given
 * no key, whoever put it there, and keeps nobody from working.
 */
@Component
class Endorsements {

    /**
     * Somebody with keys that are theirs.
     *
     * @param keys     their public keys
     * @param standing what a program lead gave them
     */
    record Endorsed(PublicKeys keys, Standing standing) {

        /**
         * The groups that get new keys when they are given something else: what they hold no more, and always the group that all this
         * is sealed under, so that what vouched for them before counts no more.
         */
        Set<KeyGroup> lostBy(Standing after) {
            var lost = EnumSet.of(KeyGroup.IDENTITY);
            standing.groups().stream().filter(group -> !after.holds(group)).forEach(lost::add);
            return lost;
        }
    }

    private final KeyQueries queries;

    Endorsements(KeyQueries queries) {
        this.queries = queries;
    }

    /** All whose keys are vouched for, the recovery key first. */
    List<Endorsed> all(Ring ring) {
        return queries.holders().stream().flatMap(holder -> endorsed(holder, ring).stream()).toList();
    }

    /**
     * The same for who is about to give keys: never without the recovery key.
     *
     * @throws org.handoff.shared.Refusal when somebody changed that one
     */
    List<Endorsed> toGiveTo(Ring ring) {
        var all = all(ring);
        if (all.stream().noneMatch(it -> it.keys().owner() == Vault.RECOVERY)) {
            throw new HolderNotEndorsed(Vault.RECOVERY);
        }
        return all;
    }

    Optional<Endorsed> of(long owner, Ring ring) {
        return queries.holder(owner).flatMap(holder -> endorsed(holder, ring));
    }

    Endorsed require(long owner, Ring ring) {
        return of(owner, ring).orElseThrow(() -> new HolderNotEndorsed(owner));
    }

    private static Optional<Endorsed> endorsed(Holder holder, Ring ring) {
        return holder.endorsement(ring).flatMap(it -> Optional.ofNullable(it.standing()))
                .map(standing -> new Endorsed(holder.keys(), standing));
    }

    /** Those whose signatures count; also where what vouches for their keys says nothing of roles yet. */
    List<PublicKeys> known(Ring ring) {
        return (areOld(ring) ? fromBefore(ring) : all(ring).stream().map(Endorsed::keys)).toList();
    }

    /** Whether this file was last endorsed by a program that did not vouch for roles; the recovery key tells for all. */
    boolean areOld(Ring ring) {
        return queries.holder(Vault.RECOVERY).flatMap(holder -> holder.endorsement(ring)).filter(it -> it.standing() == null).isPresent();
    }

    Stream<PublicKeys> fromBefore(Ring ring) {
        return queries.holders().stream().filter(holder -> holder.endorsement(ring).isPresent()).map(Holder::keys);
    }

    /** Whether the keys in hand were replaced: the file has a newer version, and what vouches for the recovery key opens with that. */
    boolean areReplaced(Ring ring) {
        return queries.versions().getOrDefault(KeyGroup.IDENTITY, 0) > ring.newest(KeyGroup.IDENTITY).version()
                && queries.holder(Vault.RECOVERY).flatMap(holder -> holder.endorsement(ring)).isEmpty();
    }
}

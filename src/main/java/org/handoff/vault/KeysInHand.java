package org.handoff.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ring of whoever is signed in. Once in each transaction it is compared with the file: when another process has made new
 * keys meanwhile, they are fetched; when it has taken this account's away, the ring is dropped.
 */
@Component
class KeysInHand {

    private final KeyQueries queries;
    private volatile @Nullable Ring ring;

    KeysInHand(KeyQueries queries) {
        this.queries = queries;
    }

    @Nullable Ring orNone() {
        return ring;
    }

    /** The ring, in step with the file. */
    Ring ring() {
        var held = ring;
        if (held == null) {
            throw new VaultIsLocked();
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            if (TransactionSynchronizationManager.hasResource(this)) {
                return held;
            }
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new Checked());
        }
        return inStep(held);
    }

    void take(Ring fresh) {
        ring = fresh;
    }

    /** Takes a ring that is good only if the running transaction is. */
    void takeFor(Ring fresh, Ring before) {
        ring = fresh;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    ring = before;
                }
            }
        });
    }

    void drop() {
        var held = ring;
        ring = null;
        if (held != null) {
            held.forget();
        }
    }

    /**
     * Reads the owner's grants. What does not open was not made for these keys, and is none.
     *
     * @throws org.handoff.shared.Refusal when two keys of one group open: changing keys ends the one before
     */
    Ring of(PersonalKeys own) {
        List<GroupKey> keys = new ArrayList<>();
        for (Grant grant : queries.grants(own.owner())) {
            own.openedIfTheirs(grant).ifPresent(key -> keys.add(new GroupKey(grant.group(), grant.version(), key)));
        }
        if (keys.stream().map(GroupKey::group).distinct().count() < keys.size()) {
            throw new TwoKeysOfAGroup();
        }
        return new Ring(own, keys);
    }

    private Ring inStep(Ring held) {
        Map<KeyGroup, Integer> now = queries.versions();
        if (held.held().stream().allMatch(group -> held.newest(group).version() == now.getOrDefault(group, 0))) {
            return held;
        }
        if (!queries.hasSlot(held.own().owner())) {
            drop();
            throw new VaultIsLocked();
        }
        var fresh = of(held.own());
        ring = fresh;
        return fresh;
    }

    /** Remembers that this transaction has compared, also across one inside it. */
    private final class Checked implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(KeysInHand.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(KeysInHand.this, true);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(KeysInHand.this);
        }
    }
}

package org.handoff.imports;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Tells that a key has surely not stood in an earlier row of a file, without asking the data: a Bloom filter over the keyed hashes, of 2 MB
 * however long the file is. Where it says <em>perhaps</em>, the data is asked; after a million rows that is one row in eighty.
 */
final class KeysSeen {

    private static final int BITS = 1 << 24;

    private final BitSet bits = new BitSet(BITS);

    /** Whether a key may have been added before; it is from now on. */
    boolean addedPerhaps(byte[] lookup) {
        // a keyed hash is as good as random, so two parts of it are two hashes
        var hash = ByteBuffer.wrap(lookup);
        int one = hash.getInt(0) & BITS - 1;
        int other = hash.getInt(Integer.BYTES) & BITS - 1;
        boolean perhaps = bits.get(one) && bits.get(other);
        bits.set(one);
        bits.set(other);
        return perhaps;
    }

    /** Begins anew, with another file. */
    void forget() {
        bits.clear();
    }
}

package org.handoff.imports;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Tells that a key has surely not stood in an earlier row of a file, without asking the data: a Bloom filter over the keyed hashes. It has two
 * bytes for eight bytes of the file, at most 64 MB; where it says <em>perhaps</em>, which it does not say wrongly once in a million rows, the data
 * is asked.
 */
final class KeysSeen {

    private static final int LEAST_BITS = 1 << 16;
    private static final int MOST_BITS = 1 << 29;
    private static final int BITS_A_BYTE = 2;

    private BitSet bits = new BitSet();
    private int mask;

    KeysSeen() {
        begin(0);
    }

    /** Whether a key may have been added before; it is from now on. */
    boolean addedPerhaps(byte[] lookup) {
        // a keyed hash is as good as random, so its parts are as many hashes
        var hash = ByteBuffer.wrap(lookup);
        boolean perhaps = true;
        while (hash.remaining() >= Integer.BYTES) {
            int bit = hash.getInt() & mask;
            perhaps &= bits.get(bit);
            bits.set(bit);
        }
        return perhaps;
    }

    /** Begins anew, with a file of so many bytes. */
    void begin(long bytes) {
        mask = (int) Math.min(MOST_BITS, Math.max(LEAST_BITS, Long.highestOneBit(bytes * BITS_A_BYTE))) - 1;
        bits = new BitSet(mask + 1);
    }
}

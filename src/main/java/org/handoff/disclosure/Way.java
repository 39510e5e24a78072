package org.handoff.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A movement of counts in whole numbers that keeps every sum, the smallest of its kind: made twice or backwards it keeps them too.
 */
final class Way {

    private final int[] places;
    private final long[] by;
    private final long back;
    private final long forth;

    private Way(int[] places, long[] by, long back, long forth) {
        this.places = places;
        this.by = by;
        this.back = back;
        this.forth = forth;
    }

    /** What is left of a movement when its greatest common divisor is taken out. It moves something. */
    static Way of(Cluster cluster, long[] movement) {
        var places = new BitSet();
        long divisor = 0;
        for (int place = 0; place < movement.length; place++) {
            if (movement[place] != 0) {
                places.set(place);
                divisor = divisor(divisor, movement[place]);
            }
        }
        long sign = movement[places.nextSetBit(0)] < 0 ? -divisor : divisor;
        return of(cluster, places.stream().toArray(), places.stream().mapToLong(place -> movement[place] / sign).toArray());
    }

    private static Way of(Cluster cluster, int[] places, long[] by) {
        long back = Long.MAX_VALUE;
        long forth = Long.MAX_VALUE;
        for (int at = 0; at < places.length; at++) {
            var count = cluster.count(places[at]);
            int direction = by[at] > 0 ? 1 : -1;
            forth = Math.min(forth, count.room(direction) / Math.abs(by[at]));
            back = Math.min(back, count.room(-direction) / Math.abs(by[at]));
        }
        return new Way(places, by, back, forth);
    }

    /** The same among counts of which an outsider knows more or less. */
    Way in(Cluster cluster) {
        return of(cluster, places, by);
    }

    private static long divisor(long one, long other) {
        long greater = Math.abs(one);
        long lesser = Math.abs(other);
        while (lesser != 0) {
            long rest = greater % lesser;
            greater = lesser;
            lesser = rest;
        }
        return greater;
    }

    /** The counts that move. */
    int[] places() {
        return places;
    }

    /** Whether it can be made at all. */
    boolean canBeMade() {
        return back > 0 || forth > 0;
    }

    /** Whether one count stays as it is. */
    boolean spares(int place) {
        return Arrays.binarySearch(places, place) < 0;
    }

    /** How far one of its counts moves when it is made once. */
    long step(int place) {
        return by[Arrays.binarySearch(places, place)];
    }

    /** How often it has to be made to move one of its counts so far; 0 where that does not come out even, or goes too far. */
    long times(int place, long wanted) {
        long step = step(place);
        long times = wanted / step;
        return wanted % step == 0 && -back <= times && times <= forth ? times : 0;
    }

    boolean isAmong(BitSet open) {
        for (int place : places) {
            if (!open.get(place)) {
                return false;
            }
        }
        return true;
    }

    /** How far each count of the cluster moves when it is made so often. */
    long[] made(int size, long times) {
        var moved = new long[size];
        for (int at = 0; at < places.length; at++) {
            moved[places[at]] = times * by[at];
        }
        return moved;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Way way && Arrays.equals(places, way.places) && Arrays.equals(by, way.by);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(places) + Arrays.hashCode(by);
    }
}

package org.handoff.participants;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Places in some list, four bytes each; mostly very few. */
final class PlaceList {

    private static final int FEW = 2;

    private int[] places = new int[FEW];
    private int size;

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place;
    }

    void remove(int place) {
        for (int at = 0; at < size; at++) {
            if (places[at] == place) {
                places[at--] = places[--size];
            }
        }
    }

    int size() {
        return size;
    }

    int get(int at) {
        return places[at];
    }

    IntStream stream() {
        return Arrays.stream(places, 0, size);
    }

    void forEach(IntConsumer each) {
        for (int at = 0; at < size; at++) {
            each.accept(places[at]);
        }
    }
}

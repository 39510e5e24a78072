package org.handoff.imports;

import java.util.ArrayList;
import java.util.List;

/** The rows so far of which a part was left as staff made it: how many they are, and the first of them. */
final class LeftAsMade {

    private static final int MOST_KEPT = 1000;

    private final List<KeptFields> first = new ArrayList<>();
    private long rows;

    void add(String file, long row, List<String> columns) {
        rows++;
        if (first.size() < MOST_KEPT) {
            first.add(new KeptFields(file, row, List.copyOf(columns)));
        }
    }

    List<KeptFields> first() {
        return List.copyOf(first);
    }

    long rows() {
        return rows;
    }
}

package org.handoff.disclosure;
import java.util.*;
import org.junit.jupiter.api.Test;
class ScratchTests {
    @Test void x() {
        for (int i = 0; i < 3; i++) for (int[] size : new int[][] {{7, 4}, {9, 7}, {4, 4, 4}, {5,5,5}}) {
            var t = AMadeTable.of(i, size);
            long s = System.nanoTime();
            var r = t.tables(new Rule(11, true, 1000)).protect();
            System.err.println(Arrays.toString(size) + " cells " + t.counts.size() + " withheld " + r.withheld() + " small " + t.counts.values().stream().filter(v -> v > 0 && v < 11).count() + " tms " + (System.nanoTime() - s) / 1000000);
        }
    }
}

package org.handoff.disclosure;
import java.util.*;
import org.junit.jupiter.api.Test;
class ScratchTests {
    @Test void x() {
        for (int i = 0; i < 4; i++) for (int[] size : new int[][] {{7, 4}, {12, 7}, {20,8}, {4, 4, 4}, {5,5,5}}) {
            var t = AMadeTable.of(i, size);
            long s = System.nanoTime();
            try { var r = t.tables(new Rule(11, true, 1000)).protect();
            long sum = t.counts.keySet().stream().filter(k -> r.cell(k).withheld()).mapToLong(t.counts::get).sum();
            System.err.println(Arrays.toString(size) + " cells " + t.counts.size() + " withheld " + r.withheld() + " small " + t.counts.values().stream().filter(v -> v > 0 && v < 11).count() + " sum " + sum + " ms " + (System.nanoTime() - s) / 1000000);
            } catch (org.handoff.shared.Refusal e) { System.err.println(Arrays.toString(size) + e); }
        }
    }
}

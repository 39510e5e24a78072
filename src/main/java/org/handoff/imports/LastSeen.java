package org.handoff.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was worked out lately, by what it was worked out from: rows that stand together in a file often ask for the same again. */
final class LastSeen<K, V> {

    private static final int FEW = 64;

    private final int most;
    private final Map<K, V> seen = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    };

    LastSeen() {
        this(FEW);
    }

    LastSeen(int most) {
        this.most = most;
    }

    V of(K key, Supplier<V> otherwise) {
        var known = seen.get(key);
        if (known == null) {
            known = otherwise.get();
            seen.put(key, known);
        }
        return known;
    }
}

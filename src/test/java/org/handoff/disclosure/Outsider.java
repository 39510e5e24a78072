package org.handoff.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads what was released, knows every relation between the figures, and tries whole numbers until they fit. Shares
 * nothing with the program: no linear program, no solver, only narrowing of ranges and trying. A whole answer that fits, found for one
 * count, answers for every other count in it.
 */
public final class Outsider {

    /** Where a way of trying leads nowhere for so long, another order is tried. */
    private static final long STEPS_OF_ONE_WAY = 20_000;
    private static final int WAYS = 200;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<long[]> ranges = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final long greatest;
    private long steps;
    private Random order = new Random(0);
    private boolean[] isNear = {};
    private long @Nullable [][] known;
    private final List<Map<Integer, Long>> answers = new ArrayList<>();

    /** @param greatest more than this no count can be */
    public Outsider(long greatest) {
        this.greatest = greatest;
    }

    /** A figure as it is printed; null where a dash stands, which is then taken for at least so many. */
    public Outsider reads(String key, @Nullable Long shown, long least) {
        place(key, shown == null ? least : shown, shown == null ? greatest : shown);
        return this;
    }

    /** The parts add up to the whole. What is not printed anywhere may be anything. */
    public Outsider knowsThat(String whole, List<String> parts) {
        var sum = new int[parts.size() + 1];
        sum[0] = known(whole);
        for (int at = 0; at < parts.size(); at++) {
            sum[at + 1] = known(parts.get(at));
        }
        for (int place : sum) {
            sumsOf.get(place).add(sums.size());
        }
        sums.add(sum);
        return this;
    }

    private int known(String key) {
        var place = places.get(key);
        return place == null ? place(key, 0, greatest) : place;
    }

    private int place(String key, long least, long most) {
        places.put(key, ranges.size());
        ranges.add(new long[] {least, most});
        sumsOf.add(new ArrayList<>());
        return ranges.size() - 1;
    }

    /** Whether everything fits when this count has this value. */
    public boolean canBe(String key, long value) {
        if (known == null) {
            known = ranges.stream().map(long[]::clone).toArray(long[][]::new);
            if (!narrow(known, sums)) {
                throw new IllegalStateException("what was released contradicts itself");
            }
        }
        int place = places.get(key);
        if (value < known[place][0] || known[place][1] < value) {
            return false;
        }
        if (answers.stream().anyMatch(answer -> Objects.equals(answer.get(place), value))) {
            return true;
        }
        var now = Arrays.stream(known).map(long[]::clone).toArray(long[][]::new);
        now[place] = new long[] {value, value};
        var near = around(place);
        isNear = new boolean[ranges.size()];
        near.forEach(sum -> Arrays.stream(sum).forEach(each -> isNear[each] = true));
        if (!narrow(now, near)) {
            return false;
        }
        for (int way = 0; way < WAYS; way++) {
            steps = 0;
            order = new Random(way);
            var found = fits(now, near);
            if (found != Found.NO_END) {
                return found == Found.FITS;
            }
        }
        throw new IllegalStateException("too hard for trying");
    }

    private enum Found { FITS, NEVER, NO_END }

    /** The sums that can tell something of a count: those with another undecided count in common, and so on. */
    private List<int[]> around(int place) {
        var reached = new TreeSet<Integer>();
        var next = new ArrayDeque<>(List.of(place));
        while (!next.isEmpty()) {
            for (int sum : sumsOf.get(next.poll())) {
                if (reached.add(sum)) {
                    Arrays.stream(sums.get(sum)).filter(each -> known[each][0] < known[each][1]).forEach(next::add);
                }
            }
        }
        return reached.stream().map(sums::get).toList();
    }

    private Found fits(long[][] now, List<int[]> near) {
        if (++steps > STEPS_OF_ONE_WAY) {
            return Found.NO_END;
        }
        int open = open(now);
        if (open < 0) {
            answers.add(IntStream.range(0, now.length).filter(place -> isNear[place]).boxed()
                    .collect(Collectors.toMap(place -> place, place -> now[place][0])));
            return Found.FITS;
        }
        long middle = now[open][0] + (now[open][1] - now[open][0]) / 2;
        long[][] halves = {{now[open][0], middle}, {middle + 1, now[open][1]}};
        int first = order.nextInt(4) == 0 ? 1 : 0;
        for (int nth = 0; nth < 2; nth++) {
            var next = Arrays.stream(now).map(long[]::clone).toArray(long[][]::new);
            next[open] = halves[(first + nth) % 2];
            var found = narrow(next, near) ? fits(next, near) : Found.NEVER;
            if (found != Found.NEVER) {
                return found;
            }
        }
        return Found.NEVER;
    }

    /** One of those that can be least, by chance. */
    private int open(long[][] now) {
        int open = -1;
        double narrowest = Double.POSITIVE_INFINITY;
        for (int place = 0; place < now.length; place++) {
            if (isNear[place] && now[place][0] < now[place][1]) {
                double width = width(now[place]) * (1 + order.nextDouble());
                open = width < narrowest ? place : open;
                narrowest = Math.min(width, narrowest);
            }
        }
        return open;
    }

    private static long width(long[] range) {
        return range[1] - range[0];
    }

    /** Narrows every range by every sum until nothing changes; false when a range is empty. */
    private static boolean narrow(long[][] now, List<int[]> sums) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var sum : sums) {
                long least = 0;
                long most = 0;
                for (int at = 1; at < sum.length; at++) {
                    least += now[sum[at]][0];
                    most += now[sum[at]][1];
                }
                changed |= cut(now[sum[0]], least, most);
                for (int at = 1; at < sum.length; at++) {
                    var part = now[sum[at]];
                    long[] whole = now[sum[0]];
                    long before = part[0];
                    long after = part[1];
                    if (cut(part, whole[0] - (most - after), whole[1] - (least - before))) {
                        changed = true;
                        least += part[0] - before;
                        most += part[1] - after;
                    }
                    if (part[0] > part[1]) {
                        return false;
                    }
                }
                if (now[sum[0]][0] > now[sum[0]][1]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean cut(long[] range, long least, long most) {
        boolean cut = least > range[0] || most < range[1];
        range[0] = Math.max(range[0], least);
        range[1] = Math.min(range[1], most);
        return cut;
    }
}

package org.handoff.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.handoff.statistics.KaplanMeier.Watched;
import org.jspecify.annotations.Nullable;

/**
 * Times to what came after the follow-up that is told of a row. Left out, people of the last months would count for less than in the
 * records; told as they are, they would tell the index day. So they are dealt out anew among the rows that read alike in follow-up,
 * sex and race: curves and hazards of such groups stay those of the records, and whose a time is cannot be told. Data swapping, after
 * Dalenius and Reiss (1982); ends of watching are means of k of them besides (microaggregation, Domingo-Ferrer and Mateo-Sanz 2002).
 */
final class LaterTimes {

    private static final String TIME = "_time";
    private static final String EVENT = "_event";
    private static final String ENROLMENT = "enrolment";
    private static final String RETENTION = "retention";
    /** What rows that exchange times read alike besides follow-up; where they are too few, more exchange them. */
    private static final List<List<String>> ALIKE = List.of(List.of("sex", "race"), List.of("race"), List.of());
    /** So many classes of rows that were watched about as long from enrolment exchange what came later. */
    private static final int CLASSES_TOGETHER = 4;

    private final List<Life> lives;
    private final PersonShape shape;
    private final Sheet told;
    private final Anonymous anonymous;
    private final int least;
    private final BiFunction<String, Integer, String> lots;
    private final Map<Integer, Map<String, String>> dealt = new HashMap<>();

    /**
     * Deals.
     *
     * @param shape  with the follow-up that is told
     * @param told   one row for each life, ended at that follow-up
     * @param lots   a secret order of lives for each label
     */
    LaterTimes(List<Life> lives, PersonShape shape, Sheet told, Anonymous anonymous, BiFunction<String, Integer, String> lots) {
        this.lives = lives;
        this.shape = shape;
        this.told = told;
        this.anonymous = anonymous;
        this.least = anonymous.terms().k();
        this.lots = lots;
        dealAll();
    }

    /**
     * Lives whose times are exchanged.
     *
     * @param from  whose times are dealt out
     * @param to    who get them
     */
    private record Exchange(List<Integer> from, List<Integer> to) {

        Exchange() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Exchange other) {
            from.addAll(other.from);
            to.addAll(other.to);
        }
    }

    /** What a life reads in a column: what was dealt to it, else what was told. */
    String value(int life, String column) {
        return dealt.getOrDefault(life, Map.of()).getOrDefault(column, told(life, column));
    }

    private void dealAll() {
        var table = anonymous.release().table();
        var released = new HashMap<Integer, Integer>();
        IntStream.range(0, table.rows()).forEach(row -> released.put(anonymous.release().sources().get(row), row));
        var open = released.keySet().stream().filter(life -> shape.followUp(lives.get(life)) < shape.horizon()).sorted().toList();
        for (String what : List.of("contact", "service", ENROLMENT)) {
            var waiting = open.stream().filter(life -> told(life, what + EVENT).equals("0")).toList();
            exchange(new Exchange(waiting, waiting), released, each -> deal(what, each));
        }
        var later = open.stream().filter(life -> told(life, ENROLMENT + EVENT).equals("0")).toList();
        exchange(new Exchange(later.stream().filter(life -> exact(life, RETENTION) != null).toList(), later.stream()
                .filter(life -> value(life, ENROLMENT + EVENT).equals("1")).toList()), released, each -> deal(RETENTION, each));
        var staying = open.stream().filter(life -> told(life, RETENTION + EVENT).equals("0")).toList();
        exchange(new Exchange(staying, staying), released, this::dealStaying);
    }

    /** Deals in groups that read alike; what is left of them, in larger ones. */
    private void exchange(Exchange all, Map<Integer, Integer> released, Function<Exchange, Exchange> deal) {
        var rest = all;
        for (List<String> columns : ALIKE) {
            var groups = new LinkedHashMap<List<String>, Exchange>();
            rest.from().forEach(life -> groups.computeIfAbsent(key(life, released.get(life), columns), none -> new Exchange()).from().add(life));
            rest.to().forEach(life -> groups.computeIfAbsent(key(life, released.get(life), columns), none -> new Exchange()).to().add(life));
            var left = new Exchange();
            groups.values().forEach(group -> left.add(deal.apply(group)));
            rest = left;
        }
    }

    private List<String> key(int life, int row, List<String> columns) {
        var table = anonymous.release().table();
        var key = new ArrayList<>(columns.stream().filter(table.columns()::contains)
                .map(column -> table.value(row, table.columns().indexOf(column))).toList());
        key.add(told(life, "follow_up"));
        return key;
    }

    /** What comes after a long stay goes to one about as long. */
    private Exchange dealStaying(Exchange all) {
        var left = new Exchange();
        var from = parts(byStay(all.from()), CLASSES_TOGETHER * least);
        var to = parts(byStay(all.to()), CLASSES_TOGETHER * least);
        IntStream.range(0, to.size()).forEach(part -> left.add(deal(RETENTION, new Exchange(from.get(part), to.get(part)))));
        return left;
    }

    private List<Integer> byStay(List<Integer> staying) {
        var drawn = drawn("stay", staying);
        return drawn.stream().sorted(Comparator.comparingDouble(life -> Double.parseDouble(told(life, RETENTION + TIME)))).toList();
    }

    /** In the secret order of a label; what that order is by costs a hash, so it is asked once of each. */
    private List<Integer> drawn(String label, List<Integer> all) {
        return all.stream().map(life -> Map.entry(lots.apply(label, life), life)).sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    /** Gives what came to some to others, unless they are too few to be taken for each other; who is left over is given back. */
    private Exchange deal(String what, Exchange exchange) {
        var from = drawn("from " + what, exchange.from());
        // another secret order: that of the rows, by the pseudonym, is in the file
        var to = drawn("to " + what, exchange.to());
        int count = Math.min(from.size(), to.size());
        if (count < least) {
            return exchange;
        }
        var times = alike(from.subList(0, count).stream().map(life -> exact(life, what)).toArray(Watched[]::new));
        var left = new Exchange(new ArrayList<>(from.subList(count, from.size())), new ArrayList<>(to.subList(count, to.size())));
        for (int place = 0; place < count; place++) {
            var time = times[place];
            if (time == null) {
                left.from().add(from.get(place));
                left.to().add(to.get(place));
            } else {
                var columns = dealt.computeIfAbsent(to.get(place), none -> new HashMap<>());
                columns.put(what + TIME, shape.middle(time.time()));
                columns.put(what + EVENT, time.event() ? "1" : "0");
            }
        }
        return left;
    }

    /** With each end of watching the mean of k neighbours, as it tells the index day; null where there are fewer. */
    private @Nullable Watched[] alike(@Nullable Watched[] times) {
        var ended = IntStream.range(0, times.length).filter(place -> times[place] == null || !times[place].event()).boxed()
                .sorted(Comparator.comparingLong(place -> days(times[place]))).toList();
        var smooth = Arrays.copyOf(times, times.length);
        if (ended.size() < least) {
            ended.forEach(place -> smooth[place] = null);
        } else {
            parts(ended, least).forEach(part -> {
                long mean = Math.round(part.stream().mapToLong(place -> days(times[place])).average().orElseThrow());
                part.forEach(place -> smooth[place] = new Watched(mean, false));
            });
        }
        return smooth;
    }

    private static long days(@Nullable Watched time) {
        return time == null ? 0 : time.time();
    }

    /** Neighbours in parts of about equal size, of so many at least but where all are fewer. */
    private static <T> List<List<T>> parts(List<T> all, int size) {
        int parts = Math.max(1, all.size() / size);
        return IntStream.range(0, parts).mapToObj(part -> all.subList(all.size() * part / parts, all.size() * (part + 1) / parts)).toList();
    }

    private @Nullable Watched exact(int life, String what) {
        return ExactTimes.of(lives.get(life), what, shape.followUpInDays(lives.get(life)));
    }

    /** What was told to it before anything was dealt. */
    String told(int life, String column) {
        return told.value(told.rows().get(life), column);
    }
}

package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A good pattern, quickly: each need is routed through the cheapest counts, what the route passes is withheld, and what turns
 * out not to be needed is published again.
 */
final class Routing {

    private static final double MOVED = 1e-7;
    private static final int NEAR = 70;
    /** The price of moving what is withheld already: not nothing, so that routes stay short. */
    private static final double NEARLY_FREE = 1e-4;

    private final Cluster cluster;
    private final BitSet withheld;
    private final BitSet everything = new BitSet();
    private final double dearest;
    private final Map<Need, double[]> routes = new LinkedHashMap<>();
    private final Ways ways;

    private Routing(Cluster cluster, Ways ways) {
        this.cluster = cluster;
        this.ways = ways;
        this.withheld = cluster.withheldAnyway();
        this.everything.set(0, cluster.size());
        this.dearest = cluster.candidates().stream().mapToDouble(cluster::cost).max().orElse(1);
    }

    /** What to withhold; null when not even withholding everything would do. */
    static @Nullable BitSet of(Cluster cluster) {
        return of(cluster, new Ways(cluster));
    }

    /**
     * The same.
     *
     * @param ways what is found of how the counts can move is added
     */
    static @Nullable BitSet of(Cluster cluster, Ways ways) {
        var routing = new Routing(cluster, ways);
        for (var need : cluster.needs()) {
            if (!routing.isOpen(need) && !routing.isOnTheWay(need) && !routing.route(need)) {
                return null;
            }
        }
        routing.publishWhatIsNotNeeded();
        return routing.withheld;
    }

    /** Whether what is withheld already lets it move. */
    private boolean isOpen(Need need) {
        var way = ways.to(need.place(), need.direction() * need.amount(), withheld);
        if (way != null) {
            routes.put(need, Arrays.stream(way).asDoubleStream().toArray());
        }
        return way != null;
    }

    /** Whether a route of another need takes this one along. */
    private boolean isOnTheWay(Need need) {
        var route = routes.values().stream().filter(each -> Movement.reaches(need.direction() * each[need.place()], need.amount()))
                .findFirst();
        route.ifPresent(each -> routes.put(need, each));
        return route.isPresent();
    }

    /** Among the counts nearby, where there is a way; else among all. */
    private boolean route(Need need) {
        return route(need, cluster.sums().near(need.place(), everything, NEAR)) || route(need, everything);
    }

    private boolean route(Need need, BitSet open) {
        var program = new LinearProgram(cluster.sums());
        for (int place = open.nextSetBit(0); place >= 0; place = open.nextSetBit(place + 1)) {
            double price = withheld.get(place) ? NEARLY_FREE : cluster.cost(place) / dearest + 2 * NEARLY_FREE;
            var count = cluster.count(place);
            program.move(place, -count.room(-1), 0, count.most() == Unknown.ANY ? Double.POSITIVE_INFINITY : count.room(1), price, price);
        }
        double wanted = need.direction() * need.amount();
        program.move(need.place(), wanted, wanted, wanted, 0, 0);
        if (!program.solve()) {
            return false;
        }
        var route = program.moved();
        for (int place = 0; place < route.length; place++) {
            if (Math.abs(route[place]) > MOVED) {
                withheld.set(place);
            }
        }
        routes.put(need, route);
        if (Arrays.stream(route).allMatch(by -> by == Math.rint(by))) {
            ways.keep(Arrays.stream(route).mapToLong(Math::round).toArray());
        }
        return true;
    }

    /** Dearest first. A need is proved again only where its route passed the count. */
    private void publishWhatIsNotNeeded() {
        var candidates = new ArrayList<>(cluster.candidates());
        for (int at = candidates.size() - 1; at >= 0; at--) {
            int place = candidates.get(at);
            if (withheld.get(place)) {
                withheld.clear(place);
                if (!stillProtected(place)) {
                    withheld.set(place);
                }
            }
        }
    }

    private boolean stillProtected(int published) {
        var movement = new Movement(cluster, withheld);
        Map<Need, double[]> others = new LinkedHashMap<>();
        for (var need : List.copyOf(routes.keySet())) {
            if (Math.abs(routes.get(need)[published]) > MOVED) {
                var way = ways.to(need.place(), need.direction() * need.amount(), withheld);
                var moved = way != null ? Arrays.stream(way).asDoubleStream().toArray()
                        : movement.furthest(need.place(), need.direction(), need.amount());
                if (moved == null || !Movement.reaches(need.direction() * moved[need.place()], need.amount())) {
                    return false;
                }
                others.put(need, moved);
            }
        }
        routes.putAll(others);
        return true;
    }
}

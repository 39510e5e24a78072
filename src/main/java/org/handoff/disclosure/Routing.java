package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * A good pattern, quickly: each need is routed through the cheapest counts, what the route passes is withheld, and what turns
 * out not to be needed is published again.
 */
final class Routing {

    private static final double MOVED = 1e-7;
    /** The price of moving what is withheld already: not nothing, so that routes stay short. */
    private static final double NEARLY_FREE = 1e-4;

    private final Cluster cluster;
    private final BitSet withheld;
    private final Map<Need, double[]> routes = new LinkedHashMap<>();

    private Routing(Cluster cluster) {
        this.cluster = cluster;
        this.withheld = cluster.withheldAnyway();
    }

    /** What to withhold; null when not even withholding everything would do. */
    static @Nullable BitSet of(Cluster cluster) {
        var routing = new Routing(cluster);
        for (var need : cluster.needs()) {
            if (!routing.isOnTheWay(need) && !routing.route(need)) {
                return null;
            }
        }
        routing.publishWhatIsNotNeeded();
        return routing.withheld;
    }

    /** Whether a route of another need takes this one along. */
    private boolean isOnTheWay(Need need) {
        var route = routes.values().stream().filter(each -> Movement.reaches(need.direction() * each[need.place()], need.amount()))
                .findFirst();
        route.ifPresent(each -> routes.put(need, each));
        return route.isPresent();
    }

    private boolean route(Need need) {
        var model = new ExpressionsBasedModel();
        var up = new Variable[cluster.size()];
        var down = new Variable[cluster.size()];
        double dearest = cluster.candidates().stream().mapToDouble(place -> cluster.cost(place)).max().orElse(1);
        for (int place = 0; place < cluster.size(); place++) {
            double price = withheld.get(place) ? NEARLY_FREE : cluster.cost(place) / dearest + 2 * NEARLY_FREE;
            up[place] = model.newVariable("u" + place).lower(0).weight(price);
            down[place] = model.newVariable("d" + place).lower(0).weight(price).upper(cluster.count(place).room(-1));
            if (cluster.count(place).most() < Unknown.ANY) {
                up[place].upper(cluster.count(place).room(1));
            }
        }
        (need.direction() > 0 ? up : down)[need.place()].level(need.amount());
        (need.direction() > 0 ? down : up)[need.place()].level(0);
        for (var equation : cluster.equations()) {
            var sum = model.newExpression("e" + model.countExpressions()).level(0);
            for (int at = 0; at < equation.places().length; at++) {
                sum.set(up[equation.places()[at]], equation.factors()[at]);
                sum.set(down[equation.places()[at]], -equation.factors()[at]);
            }
        }
        var result = model.minimise();
        if (!result.getState().isFeasible()) {
            return false;
        }
        var route = new double[cluster.size()];
        for (int place = 0; place < route.length; place++) {
            route[place] = result.doubleValue(2 * place) - result.doubleValue(2 * place + 1);
            if (Math.abs(route[place]) > MOVED) {
                withheld.set(place);
            }
        }
        routes.put(need, route);
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
                var moved = movement.furthest(need.place(), need.direction(), need.amount());
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

package org.handoff.anonymity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a release has to hold.
 *
 * @param roles         the role of every column of the table
 * @param hierarchies   for every quasi-identifying and protected column
 * @param k             how many rows at least read alike in all quasi-identifying and protected columns
 * @param classSize     how many rows classes are made of at least, so that the mean risk is low; k or more. A combination of protected
 *     values with fewer people, but k, stands as a class of its own where it would be told with less otherwise
 * @param l             how many different values at least every sensitive column has in each class; blanks do not count
 * @param cap           the largest share, of the values known in a class, that one sensitive value may have
 * @param mostWithheld  the largest share of rows that may be left out so that protected columns stay fine
 * @param seed          the start of what is tried in which order: the same seed gives the same file
 * @param order         which columns matter more than others
 */
public record Terms(Map<String, Role> roles, Map<String, Hierarchy> hierarchies, int k, int classSize, int l, double cap,
        double mostWithheld, long seed, Order order) {

    /**
     * Which columns matter more than others.
     *
     * @param first     the quasi-identifying column that rows are told apart in before all others, as finely as they can be; null for none
     * @param yielding  protected columns that read {@code *} in a row whose combination of protected values is too rare, so that it need
     *     not be left out, the one that yields first before the others
     * @param atLast    protected columns that yield after these, and only where a row would be left out otherwise
     * @param mostYielding  the largest share of rows in which any of them may yield, of a small table four times k rows up to twice the share; twice as many more
     *     may have a value that is rare by itself in the column that yields last
     * @param weights   how much more than once a column counts in the cost; a column that is not in it counts once
     */
    public record Order(@Nullable String first, List<String> yielding, List<String> atLast, double mostYielding, Map<String, Double> weights) {

        /** All columns alike. */
        public static final Order NONE = new Order(null, List.of(), List.of(), 0, Map.of());

        /** Takes copies. */
        public Order {
            yielding = List.copyOf(yielding);
            atLast = List.copyOf(atLast);
            weights = Map.copyOf(weights);
        }

        double weight(String column) {
            return weights.getOrDefault(column, 1.0);
        }
    }

    /** Terms in which all columns matter alike. */
    public Terms(Map<String, Role> roles, Map<String, Hierarchy> hierarchies, int k, int l, double cap, double mostWithheld, long seed) {
        this(roles, hierarchies, k, k, l, cap, mostWithheld, seed, Order.NONE);
    }

    /**
     * Looks at the bounds.
     *
     * @throws IllegalArgumentException when k is below 2 or above the size of classes, l below 1, the cap not above 0 up to 1, or the share not from 0 to below 1
     */
    public Terms {
        if (k < 2 || classSize < k || l < 1 || !(cap > 0 && cap <= 1) || !(mostWithheld >= 0 && mostWithheld < 1)) {
            throw new IllegalArgumentException("k %d, classes of %d, l %d, cap %s, share withheld %s".formatted(k, classSize, l, cap, mostWithheld));
        }
        roles = Map.copyOf(roles);
        hierarchies = Map.copyOf(hierarchies);
    }

    /** The columns of a table that have one of these roles, in the order of the table. */
    List<String> columns(Table table, Role... wanted) {
        var roles = List.of(wanted);
        return table.columns().stream().filter(column -> roles.contains(this.roles.get(column))).toList();
    }
}

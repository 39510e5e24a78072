package org.handoff.anonymity;

import java.util.List;
import java.util.Map;

/**
 * What a release has to hold.
 *
 * @param roles         the role of every column of the table
 * @param hierarchies   for every quasi-identifying and protected column
 * @param k             how many rows at least read alike in all quasi-identifying and protected columns
 * @param l             how many different values at least every sensitive column has in each class; blanks do not count
 * @param cap           the largest share, of the values known in a class, that one sensitive value may have
 * @param mostWithheld  the largest share of rows that may be left out so that protected columns stay fine
 * @param seed          the start of what is tried in which order: the same seed gives the same file
 */
public record Terms(Map<String, Role> roles, Map<String, Hierarchy> hierarchies, int k, int l, double cap, double mostWithheld,
        long seed) {

    /** The confidence cap of both export profiles. */
    public static final double USUAL_CAP = 0.9;

    /** Copies the maps. */
    public Terms {
        roles = Map.copyOf(roles);
        hierarchies = Map.copyOf(hierarchies);
    }

    /** The columns of a table that have one of these roles, in the order of the table. */
    List<String> columns(Table table, Role... wanted) {
        var roles = List.of(wanted);
        return table.columns().stream().filter(column -> roles.contains(this.roles.get(column))).toList();
    }
}

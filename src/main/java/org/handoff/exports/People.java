package org.handoff.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The people of a package, and why others are not in it.
 *
 * @param leftOut  how many for which reason, in the order in which the reasons are looked at
 */
record People(List<Life> lives, Map<String, Integer> leftOut) {

    private static final String NO_SITE = "enrolled, with no site recorded";

    /**
     * Those who may be in a package: nobody who withdrew from research, was erased or is left out by hand.
     *
     * @param excluded  the numbers of those left out by hand, as they are known now
     */
    static People of(List<Life> everybody, CohortRequest cohort, Set<Long> excluded) {
        var reasons = new LinkedHashMap<String, Predicate<Life>>();
        if (cohort.door() != null) {
            reasons.put("other doors", life -> !life.fact("door").equals(cohort.door()));
        }
        if (cohort.site() != null) {
            reasons.put("not enrolled", life -> !life.fact("has_episode").equals("1"));
            reasons.put(NO_SITE, life -> life.fact("site").isEmpty());
            reasons.put("other sites", life -> !life.fact("site").equalsIgnoreCase(cohort.site()));
        }
        reasons.put("withdrew their consent to research", life -> life.fact("revoked").equals("1") && !life.fact("signed").equals("1"));
        if (cohort.signedOnly()) {
            reasons.put("no consent to research that holds", life -> !life.fact("signed").equals("1"));
        }
        reasons.put("erased", life -> life.fact("erased").equals("1"));
        reasons.put("left out by hand", life -> excluded.contains(life.participant()));
        var left = new ArrayList<>(everybody);
        var counts = new LinkedHashMap<String, Integer>();
        reasons.forEach((reason, holds) -> {
            int before = left.size();
            left.removeIf(holds);
            counts.put(reason, before - left.size());
        });
        return new People(List.copyOf(left), counts);
    }

    /** The numbers of those who are in it. */
    List<Long> numbers() {
        return lives.stream().map(Life::participant).toList();
    }

    /** How many are left out because the site they enrolled at is not recorded, where one was asked for. */
    int withoutSite() {
        return leftOut.getOrDefault(NO_SITE, 0);
    }

    int size() {
        return lives.size();
    }
}

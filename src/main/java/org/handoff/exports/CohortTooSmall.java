package org.handoff.exports;

import org.handoff.shared.Refusal;

final class CohortTooSmall extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param isTold  whether who asks may know how many there are: asked day by day, the number tells when somebody came */
    CohortTooSmall(Profile profile, People people, boolean isTold) {
        super(Kind.DISCLOSURE, ("%s in this cohort: a package for %s needs %d at least. Take a longer period with --from and --to, or print tables with"
                + " report run --audience public.%s").formatted(isTold ? inWords(people.size()) : "There are fewer than %d people".formatted(profile.leastPeople()),
                profile == Profile.PUBLIC ? "the public" : "evaluators", profile.leastPeople(), withoutSite(people.withoutSite(), isTold)));
    }

    private static String inWords(int people) {
        return people == 1 ? "There is 1 person" : people <= SmallCells.LARGEST ? "There are fewer than %d people".formatted(SmallCells.LARGEST + 1)
                : "There are %d people".formatted(people);
    }

    private static String withoutSite(int people, boolean isTold) {
        return people == 0 ? "" : (" %s people of the period enrolled with no site recorded, as in all records that were imported: they are of no --site."
                + " Leave it out to have them.").formatted(isTold && !SmallCells.isSmall(people) ? String.valueOf(people) : "Some");
    }
}

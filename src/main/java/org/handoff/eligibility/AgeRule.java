package org.handoff.eligibility;

/**
 * The person's age on the day of the referral, in full years.
 *
 * @param least the youngest that is taken
 */
record AgeRule(int least) implements Rule {

    @Override
    public Ruling on(KnownFacts facts) {
        var age = facts.age();
        if (age == null) {
            return Ruling.unknown("no date of birth is on file");
        }
        return age >= least ? Ruling.met("%d years old, at least %d".formatted(age, least))
                : Ruling.notMet("%d years old, below %d".formatted(age, least));
    }
}

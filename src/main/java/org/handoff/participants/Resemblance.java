package org.handoff.participants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How likely two records are of one person, of 100: names 60, birth date 40, and what is the same beside them. Without both birth
 * dates the names alone reach 75; a name that contradicts takes away.
 */
@Component
class Resemblance {

    /** From here on a worker is asked whether two are one. */
    static final int LIKELY = 70;

    private static final double FIRST = 25;
    private static final double LAST = 35;
    private static final double NAMES = FIRST + LAST;
    private static final double ALIASES = 45;
    private static final double DOB = 40;
    private static final double DAY_AND_MONTH = 34;
    private static final double YEAR_OFF = 32;
    private static final double DOB_NEAR = 22;
    private static final double WITHOUT_DOB = 1.25;
    private static final double ANOTHER_NAME = -10;
    private static final double SWAPPED = -3;
    private static final double BY_ALIAS = 0.95;
    private static final double PHONE = 15;
    private static final double NUMBER = 40;
    private static final int WHOLE_PHONE = 7;

    private final Likeness likeness;

    Resemblance(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The points of one way to read the names. */
    private record Named(double points, Set<Why> why) {

        Named or(Named other) {
            return other.points > points ? other : this;
        }
    }

    /** Whether two may be likely to be one at all: with two birth dates that contradict, the names alone do not reach that. */
    boolean mayBeLikely(IndexedPerson one, IndexedPerson other) {
        return one.dob() == null || other.dob() == null || BirthDates.compared(one.dob(), other.dob()) != null
                || one.phone() != null && one.phone().equals(other.phone()) || !Collections.disjoint(one.numbers(), other.numbers());
    }

    Match between(IndexedPerson one, IndexedPerson other) {
        var named = straight(one, other).or(swapped(one, other)).or(byAlias(one, other));
        var why = EnumSet.noneOf(Why.class);
        why.addAll(named.why());
        double points = named.points();
        if (one.dob() == null || other.dob() == null) {
            points = points * WITHOUT_DOB;
        } else {
            var dob = BirthDates.compared(one.dob(), other.dob());
            points += points(dob);
            add(why, dob);
        }
        points += beside(one, other, why);
        return new Match(other.survivor(), (int) Math.round(Math.max(0, Math.min(100, points))), List.copyOf(why));
    }

    private static double points(@Nullable Why dob) {
        return dob == null ? 0 : switch (dob) {
            case SAME_DOB -> DOB;
            case DAY_AND_MONTH -> DAY_AND_MONTH;
            case YEAR_OFF -> YEAR_OFF;
            default -> DOB_NEAR;
        };
    }

    private static double beside(IndexedPerson one, IndexedPerson other, Set<Why> why) {
        double points = 0;
        if (one.phone() != null && one.phone().length() >= WHOLE_PHONE && one.phone().equals(other.phone())) {
            points += PHONE;
            why.add(Why.PHONE);
        }
        if (one.numbers().stream().anyMatch(other.numbers()::contains)) {
            points += NUMBER;
            why.add(Why.NUMBER);
        }
        return points;
    }

    private Named straight(IndexedPerson one, IndexedPerson other) {
        var first = likeness.ofNames(one.first(), other.first()).or(byAlias(one.first(), other)).or(byAlias(other.first(), one));
        var last = likeness.ofNames(one.last(), other.last()).or(byAlias(one.last(), other)).or(byAlias(other.last(), one));
        double points = FIRST * first.degree() + LAST * last.degree()
                + contradiction(one.first(), other.first(), first) + contradiction(one.last(), other.last(), last);
        return new Named(points, reasons(first, last));
    }

    private NameMatch byAlias(@Nullable String name, IndexedPerson other) {
        var best = NameMatch.NONE;
        for (String alias : other.aliases()) {
            var match = likeness.ofNames(name, alias);
            best = best.or(match.why() == null ? new NameMatch(match.degree() * BY_ALIAS, Why.ALIAS) : NameMatch.NONE);
        }
        return best;
    }

    private static double contradiction(@Nullable String one, @Nullable String other, NameMatch match) {
        return one != null && other != null && !match.isOne() ? ANOTHER_NAME : 0;
    }

    private Named swapped(IndexedPerson one, IndexedPerson other) {
        var first = likeness.ofNames(one.first(), other.last());
        var last = likeness.ofNames(one.last(), other.first());
        if (!first.isOne() || !last.isOne()) {
            return new Named(0, Set.of());
        }
        var why = reasons(first, last);
        why.remove(Why.SAME_NAME);
        why.add(Why.SWAPPED);
        return new Named(FIRST * first.degree() + LAST * last.degree() + SWAPPED, why);
    }

    /** An alias that is the other's alias, or the other's whole name; the whole name where there is no other. */
    private Named byAlias(IndexedPerson one, IndexedPerson other) {
        var best = NameMatch.NONE;
        for (String alias : one.aliases()) {
            best = best.or(likeness.ofNames(alias, whole(other)));
            for (String theirs : other.aliases()) {
                best = best.or(likeness.ofNames(alias, theirs));
            }
        }
        for (String alias : other.aliases()) {
            best = best.or(likeness.ofNames(alias, whole(one)));
        }
        if (best.degree() < 1) {
            return new Named(0, Set.of());
        }
        boolean allThereIs = whole(one) == null || whole(other) == null;
        return new Named(allThereIs ? NAMES : ALIASES, EnumSet.of(Why.ALIAS));
    }

    private static @Nullable String whole(IndexedPerson person) {
        var full = PersonName.full(person.first(), person.last());
        return full.isEmpty() ? null : full;
    }

    private static EnumSet<Why> reasons(NameMatch first, NameMatch last) {
        var why = EnumSet.noneOf(Why.class);
        for (NameMatch match : new ArrayList<>(List.of(first, last))) {
            add(why, match.why());
        }
        if (why.isEmpty() && (first.isOne() || last.isOne())) {
            why.add(Why.SAME_NAME);
        }
        return why;
    }

    private static void add(Set<Why> all, @Nullable Why one) {
        if (one != null) {
            all.add(one);
        }
    }
}

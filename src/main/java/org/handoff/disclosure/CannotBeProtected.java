package org.handoff.disclosure;

import org.handoff.shared.Refusal;

final class CannotBeProtected extends Refusal {

    private static final long serialVersionUID = 1L;

    CannotBeProtected(String why) {
        super(Kind.DISCLOSURE,
                "Nothing was released: %s. Choose a longer period, or run it with --audience internal.".formatted(why));
    }

    static CannotBeProtected doesNotAddUp(String whole) {
        return new CannotBeProtected(
                "the figures that should add up to %s do not, so what they tell together cannot be checked".formatted(whole));
    }

    static CannotBeProtected noPattern(String key) {
        return new CannotBeProtected(("no choice of withheld figures keeps %s from being computed, alone or beside reports published before. "
                + "After a report of a whole year, one of a quarter in it can tell too much of the rest: publish the parts first, "
                + "or only the whole").formatted(key));
    }
}

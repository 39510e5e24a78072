package org.handoff.statistics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the 95 % interval of a share is worked out; a report says which. */
public enum ShareInterval {

    /** The score interval, which reports print unless they say otherwise. */
    WILSON("by Wilson's method"),
    /** What is believed after Jeffreys' prior. */
    JEFFREYS("by Jeffreys' method"),
    /** Exact, never too narrow. */
    CLOPPER_PEARSON("exact, by Clopper and Pearson"),
    /** Exact, with half of what was observed in each tail. */
    MID_P("exact, mid-P");

    private final String inWords;

    ShareInterval(String inWords) {
        this.inWords = inWords;
    }

    /** As a file names it: {@code clopper-pearson}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a page names it. */
    public String inWords() {
        return inWords;
    }

    /** The interval; null when there is nothing to have a share of. */
    public @Nullable Interval of(Proportion share) {
        if (share.denominator() == 0) {
            return null;
        }
        var exact = new ExactProportion(share.numerator(), share.denominator());
        return switch (this) {
            case WILSON -> share.wilson();
            case JEFFREYS -> exact.jeffreys();
            case CLOPPER_PEARSON -> exact.clopperPearson();
            case MID_P -> exact.midP();
        };
    }
}

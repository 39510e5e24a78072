package org.handoff.anonymity;

import java.util.Locale;
import org.handoff.shared.Refusal;

final class OneValuePrevails extends Refusal {

    private static final long serialVersionUID = 1L;

    OneValuePrevails(String column, double cap, double share) {
        super(Kind.DISCLOSURE, ("No class can be diverse enough: one value of the column %1$s has %2$s of the rows that have one, above the cap of %3$s."
                + " Leave it out with --drop %1$s, or raise the cap to --cap %4$d.").formatted(Shown.of(column), percent(share),
                        percent(cap), (int) Math.ceil(share * 100 - 1e-9)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}

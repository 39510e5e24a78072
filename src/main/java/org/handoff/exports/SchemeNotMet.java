package org.handoff.exports;

import java.util.List;
import org.handoff.shared.Refusal;

final class SchemeNotMet extends Refusal {

    private static final long serialVersionUID = 1L;

    SchemeNotMet(String series, List<String> columns) {
        super(Kind.DISCLOSURE, ("The series %s tells %s apart more finely than these people allow, and its packages are all told in one way."
                + " Take a longer period with --from and --to, leave out a column with --exclude, or begin another series.")
                .formatted(series, String.join(" and ", columns)));
    }
}

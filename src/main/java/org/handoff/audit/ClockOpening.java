package org.handoff.audit;

import java.util.List;
import org.handoff.console.Opening;
import org.handoff.platform.MachineTime;
import org.springframework.stereotype.Component;

/** Says before the first prompt when the machine's clock is behind the log. */
@Component
class ClockOpening implements Opening {

    private final LogQueries queries;
    private final MachineTime time;

    ClockOpening(LogQueries queries, MachineTime time) {
        this.queries = queries;
        this.time = time;
    }

    @Override
    public List<String> greeting() {
        var now = LogQueries.moment(time.now());
        return queries.last().map(LogRow::at).filter(last -> now.compareTo(last) < 0)
                .map(last -> "The clock of this machine shows %s, before the last entry of the audit log, %s (both UTC). Set it right."
                        .formatted(minute(now), minute(last)))
                .stream().toList();
    }

    private static String minute(String moment) {
        return moment.substring(0, Math.min(16, moment.length())).replace('T', ' ');
    }
}

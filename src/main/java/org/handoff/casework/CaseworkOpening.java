package org.handoff.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Sessions;
import org.handoff.console.Opening;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says in one line, before the first prompt, what the day has in store. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CaseworkOpening implements Opening {

    private final Casework casework;
    private final Sessions sessions;

    CaseworkOpening(Casework casework, Sessions sessions) {
        this.casework = casework;
        this.sessions = sessions;
    }

    @Override
    public List<String> greeting() {
        return sessions.may(Permission.READ_CASELOADS) ? sentence(casework.counts()) : List.of();
    }

    static List<String> sentence(Map<DutyGroup, Long> counts) {
        var parts = new ArrayList<String>();
        add(parts, counts.get(DutyGroup.INTAKE_OVERDUE), "%d intake overdue", "%d intakes overdue");
        add(parts, counts.get(DutyGroup.INTAKE_DUE), "%d intake due this week", "%d intakes due this week");
        add(parts, counts.get(DutyGroup.HANDOFF_WAITING), "%d hand-off waiting", "%d hand-offs waiting");
        add(parts, counts.get(DutyGroup.OFFER_ACCEPTED), "%d accepted offer without a referral", "%d accepted offers without a referral");
        add(parts, counts.get(DutyGroup.COURT_DATE), "%d court date", "%d court dates");
        add(parts, counts.get(DutyGroup.COURT_PASSED), "%d court date passed", "%d court dates passed");
        add(parts, counts.get(DutyGroup.APPOINTMENT_DUE), "%d appointment", "%d appointments");
        add(parts, counts.get(DutyGroup.APPOINTMENT_PASSED), "%d appointment not attended", "%d appointments not attended");
        add(parts, counts.get(DutyGroup.TASK_OVERDUE), "%d task overdue", "%d tasks overdue");
        add(parts, counts.get(DutyGroup.TASK_DUE), "%d task due this week", "%d tasks due this week");
        add(parts, counts.get(DutyGroup.STEP_OVERDUE), "%d step overdue", "%d steps overdue");
        add(parts, counts.get(DutyGroup.NOT_SEEN_30), "%d person not seen for 30 days", "%d people not seen for 30 days");
        if (parts.isEmpty()) {
            return counts.isEmpty() ? List.of() : List.of("%d to look at. Type today."
                    .formatted(counts.values().stream().mapToLong(Long::longValue).sum()));
        }
        return List.of(String.join(", ", parts) + ". Type today.");
    }

    private static void add(List<String> parts, @Nullable Long count, String one, String several) {
        if (count != null) {
            parts.add((count == 1 ? one : several).formatted(count));
        }
    }
}

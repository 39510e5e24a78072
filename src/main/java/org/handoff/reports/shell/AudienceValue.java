package org.handoff.reports.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.reports.Audience;

/** Who a report is for. */
record AudienceValue() implements Value<Audience> {

    @Override
    public Audience read(String typed, Answers sofar) {
        return Arrays.stream(Audience.values()).filter(audience -> audience.word().equalsIgnoreCase(typed.strip())).findFirst()
                .orElseThrow(() -> new UnknownAudience(typed));
    }

    @Override
    public String show(Audience audience) {
        return audience.word();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return Arrays.stream(Audience.values()).map(audience -> new Choice(audience.word(), audience.meaning())).toList();
    }

    @Override
    public String word() {
        return "AUDIENCE";
    }
}

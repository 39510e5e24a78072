package org.handoff.exports.shell;

import java.util.Locale;
import org.handoff.console.Answers;
import org.handoff.console.Value;

/** The number of a participant; that there is one is not told here, because anybody who exports may type it. */
record ParticipantNumberValue() implements Value<Long> {

    @Override
    public Long read(String typed, Answers sofar) {
        var digits = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("^P", "");
        if (!digits.matches("\\d{1,15}")) {
            throw new NoParticipantNumber(typed);
        }
        return Long.valueOf(digits);
    }

    @Override
    public String show(Long number) {
        return "P" + number;
    }

    @Override
    public String word() {
        return "P…";
    }
}

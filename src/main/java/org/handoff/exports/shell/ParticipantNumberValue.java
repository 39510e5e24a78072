package org.handoff.exports.shell;

import java.util.Locale;
import org.handoff.console.Answers;
import org.handoff.console.Value;
import org.handoff.exports.ExcludedPerson;

/** The number of a participant; that there is one is not told here, because anybody who exports may type it. */
record ParticipantNumberValue() implements Value<ExcludedPerson> {

    @Override
    public ExcludedPerson read(String typed, Answers sofar) {
        var digits = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("^P", "");
        if (!digits.matches("\\d{1,15}")) {
            throw new NoParticipantNumber(typed);
        }
        return new ExcludedPerson(Long.parseLong(digits));
    }

    @Override
    public String show(ExcludedPerson person) {
        return person.shown();
    }

    @Override
    public String word() {
        return "P…";
    }
}

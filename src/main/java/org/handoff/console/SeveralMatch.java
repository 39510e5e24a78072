package org.handoff.console;

import java.util.List;
import java.util.stream.Collectors;
import org.handoff.shared.Refusal;

/** What was typed fits more than one record; the form offers them by number, a one-shot call names them. */
public final class SeveralMatch extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;

    private final transient List<Choice> choices;
    private final String question;

    /** @param choices the records that fit, best first */
    public SeveralMatch(String typed, List<Choice> choices) {
        this(typed, choices.size(), choices);
    }

    /**
     * The same when only the best of them are given.
     *
     * @param total  how many records fit
     */
    public SeveralMatch(String typed, long total, List<Choice> choices) {
        super(Kind.INVALID, "'%s' fits %d: %s. Type the one you mean.".formatted(typed, total, choices.stream()
                .limit(NAMED).map(Choice::shown).collect(Collectors.joining("; ")) + (choices.size() > NAMED ? "; …" : "")));
        this.choices = choices;
        this.question = "'%s' fits %d. Which one?".formatted(typed, total);
    }

    /** What is asked of somebody before whom the records are listed. */
    String question() {
        return question;
    }

    /** The records that fit, best first. */
    public List<Choice> choices() {
        return choices;
    }
}

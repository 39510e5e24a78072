package org.handoff.reports;

import java.util.regex.Pattern;
import org.handoff.shared.ConfigMistake;
import org.handoff.shared.Refusal;

final class FunderFileWrong extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("(.*), line (\\d+)");

    private final String place;
    private final String problem;

    /** {@code problem} says what is wrong and what to write instead, without the final stop. */
    FunderFileWrong(String place, String problem) {
        super(Kind.INVALID, "%s: %s. Correct the file and try again.".formatted(place, problem));
        this.place = place;
        this.problem = problem;
    }

    /** The same for a list of mistakes. */
    ConfigMistake mistake() {
        var line = PLACE.matcher(place);
        var sentence = Character.toUpperCase(problem.charAt(0)) + problem.substring(1) + ".";
        return line.matches() ? new ConfigMistake(line.group(1), Integer.valueOf(line.group(2)), sentence) : new ConfigMistake(place, null, sentence);
    }
}

package org.handoff.reports;

import java.util.regex.Pattern;
import org.handoff.shared.ConfigMistake;
import org.handoff.shared.Refusal;

final class FunderFileWrong extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final Pattern ABOVE = Pattern.compile("^.*[/\\\\](?=[^/\\\\]+[/\\\\][^/\\\\]+$)");
    private static final Pattern PLACE = Pattern.compile("(.*), line (\\d+)");

    private final String place;
    private final String problem;

    /** {@code problem} says what is wrong and what to write instead, without the final stop. */
    FunderFileWrong(String place, String problem) {
        super(Kind.INVALID, "%s: %s. Correct the file and try again.".formatted(place, problem));
        this.place = place;
        this.problem = problem;
    }

    /** The same for a list of mistakes: the file with its folder, as such a list names every file. */
    ConfigMistake mistake() {
        var line = PLACE.matcher(place);
        var sentence = Character.toUpperCase(problem.charAt(0)) + problem.substring(1) + ".";
        return line.matches() ? new ConfigMistake(inItsFolder(line.group(1)), Integer.valueOf(line.group(2)), sentence)
                : new ConfigMistake(inItsFolder(place), null, sentence);
    }

    private static String inItsFolder(String file) {
        return ABOVE.matcher(file).replaceFirst("");
    }
}

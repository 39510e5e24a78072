package org.handoff.codes;

import java.nio.file.Path;
import org.handoff.shared.ConfigMistake;
import org.handoff.shared.ConfigWrong;

final class CodeFileWrong extends ConfigWrong {

    private static final long serialVersionUID = 1L;

    /** {@code problem} says what is wrong and what to write instead, without the final stop. */
    CodeFileWrong(String file, int line, String problem) {
        super(mistake(file, line, problem + (problem.endsWith("?") ? "" : ".")), "%s, line %d: %s%s Correct the file and start again; no code list was changed."
                .formatted(file, line, problem, problem.endsWith("?") ? "" : "."));
    }

    /** A line of a file that lies in the folder {@code codes}, as the person who keeps the folder finds it. */
    static ConfigMistake mistake(String file, int line, String sentence) {
        return new ConfigMistake("codes/" + Path.of(file).getFileName(), line, sentence);
    }
}

package org.handoff.codes;

import java.util.List;
import java.util.stream.Stream;
import org.handoff.shared.ConfigCheckup;
import org.handoff.shared.ConfigMistake;
import org.springframework.stereotype.Component;

/** Reads the program's own files of code lists again: what was loaded with an earlier Handoff is not read at a start. */
@Component
class CodesCheckup implements ConfigCheckup {

    private final CodeFiles files;

    CodesCheckup(CodeFiles files) {
        this.files = files;
    }

    @Override
    public List<ConfigMistake> mistakes() {
        return files.inForce().stream().filter(CodeSource::own).flatMap(CodesCheckup::in).toList();
    }

    @Override
    public String meanwhile() {
        return "Codes are offered as before and records keep theirs; until the lines are corrected, reports leave out or mix up what they say.";
    }

    private static Stream<ConfigMistake> in(CodeSource source) {
        try {
            var file = CodeFileReader.read(source);
            return Stream.concat(file.refused().stream().map(CodeFileWrong::mistake), file.uncounted().stream());
        } catch (CodeFileWrong wrong) {
            return Stream.of(wrong.mistake());
        }
    }
}

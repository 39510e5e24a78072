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
    private final CodeQueries queries;

    CodesCheckup(CodeFiles files, CodeQueries queries) {
        this.files = files;
        this.queries = queries;
    }

    @Override
    public List<ConfigMistake> mistakes() {
        var own = files.inForce().stream().filter(CodeSource::own).flatMap(CodesCheckup::in);
        return Stream.concat(own, kept(files, queries).stream().map(list -> new ConfigMistake("codes/%s.yml".formatted(list), null,
                "This list is of a folder of the program's own, and none is named now. It stays as it was; name the folder with HANDOFF_CONFIG.")))
                .toList();
    }

    @Override
    public String meanwhile() {
        return "Codes are offered as before and records keep theirs; until the lines are corrected, reports leave out or mix up what they say.";
    }

    /** The lists of a folder that is not named now. */
    static List<String> kept(CodeFiles files, CodeQueries queries) {
        return files.folderIsNamed() ? List.of() : queries.own();
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

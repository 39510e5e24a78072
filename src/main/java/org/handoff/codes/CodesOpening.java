package org.handoff.codes;

import java.util.ArrayList;
import java.util.List;
import org.handoff.console.Opening;
import org.springframework.stereotype.Component;

/** Says before the first prompt that reports do not count some codes, or that the folder they came from is not named. */
@Component
class CodesOpening implements Opening {

    private final CodeFiles files;
    private final CodeQueries queries;

    CodesOpening(CodeFiles files, CodeQueries queries) {
        this.files = files;
        this.queries = queries;
    }

    @Override
    public List<String> greeting() {
        int codes = CountedGroups.lists().stream().mapToInt(list -> queries.uncounted(list, CountedGroups.of(list))).sum();
        var told = new ArrayList<String>();
        if (!CodesCheckup.kept(files, queries).isEmpty()) {
            told.add("! This file has codes of a folder that HANDOFF_CONFIG does not name now. They stay; nothing else of that folder is read. Type config check.");
        }
        if (codes > 0) {
            told.add("! %s in no group: reports do not count %s. Type config check."
                .formatted(codes == 1 ? "1 code is" : codes + " codes are", codes == 1 ? "it" : "them"));
        }
        return told;
    }
}

package org.handoff.codes;

import java.util.List;
import org.handoff.console.Opening;
import org.springframework.stereotype.Component;

/** Says before the first prompt that reports do not count some codes. */
@Component
class CodesOpening implements Opening {

    private final CodeQueries queries;

    CodesOpening(CodeQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<String> greeting() {
        int codes = CountedGroups.lists().stream().mapToInt(list -> queries.uncounted(list, CountedGroups.of(list))).sum();
        return codes == 0 ? List.of() : List.of("! %s in no group: reports do not count %s. Type config check."
                .formatted(codes == 1 ? "1 code is" : codes + " codes are", codes == 1 ? "it" : "them"));
    }
}

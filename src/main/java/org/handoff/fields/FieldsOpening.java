package org.handoff.fields;

import java.util.List;
import org.handoff.console.Opening;
import org.springframework.stereotype.Component;

/** Says before the first prompt that a file of fields has mistakes. */
@Component
class FieldsOpening implements Opening {

    private final FieldBook book;

    FieldsOpening(FieldBook book) {
        this.book = book;
    }

    @Override
    public List<String> greeting() {
        int mistakes = book.contents().mistakes().size();
        return mistakes == 0 ? List.of() : List.of(("! %s in the files of custom fields: what %s stands in is not asked. Type "
                + "config check.")
                .formatted(mistakes == 1 ? "1 mistake" : mistakes + " mistakes", mistakes == 1 ? "it" : "each"));
    }
}

package org.handoff.codes;

import org.handoff.console.Preparation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has the code lists loaded however the program is called: a file with a mistake is said before anything is done. */
@Component
class ListsAtStart implements Preparation {

    private final ObjectProvider<Codes> codes;

    ListsAtStart(ObjectProvider<Codes> codes) {
        this.codes = codes;
    }

    @Override
    public void prepare() {
        codes.getObject();
    }
}

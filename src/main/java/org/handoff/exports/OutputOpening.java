package org.handoff.exports;

import org.handoff.console.Opening;
import org.springframework.stereotype.Component;

/** Deletes what a killed run left unfinished, however the program is started next. */
@Component
class OutputOpening implements Opening {

    private final Outputs outputs;

    OutputOpening(Outputs outputs) {
        this.outputs = outputs;
    }

    @Override
    public void prepare() {
        outputs.removeLeftBehind();
    }
}

package org.handoff.exports;

import org.handoff.console.Preparation;
import org.springframework.stereotype.Component;

/** Finishes what a killed run left, however the program is started next. */
@Component
class OutputOpening implements Preparation {

    private final Departures departures;

    OutputOpening(Departures departures) {
        this.departures = departures;
    }

    @Override
    public void prepare() {
        departures.settleLeftBehind();
    }
}

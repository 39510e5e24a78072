package org.handoff.console;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether others may look at the screen. While it is on, everything that is shown goes through here. */
@Component
class Mask {

    private final ObjectProvider<NamesOnScreen> names;
    private boolean on;

    Mask(ObjectProvider<NamesOnScreen> names) {
        this.names = names;
    }

    boolean isOn() {
        return on;
    }

    void turn(boolean masked) {
        on = masked;
    }

    /** A text as it may be shown. */
    String over(String text) {
        if (!on) {
            return text;
        }
        var shown = text;
        for (NamesOnScreen each : names) {
            shown = each.masked(shown);
        }
        return shown;
    }
}

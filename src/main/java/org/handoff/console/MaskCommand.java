package org.handoff.console;

import java.util.List;
import org.springframework.stereotype.Component;

/** {@code mask}: others may look at the screen. */
@Component
class MaskCommand implements CommandSet {

    private final Mask mask;
    private final Field<Boolean> state;

    MaskCommand(Mask mask, Values values) {
        this.mask = mask;
        this.state = Field.of("state", values.onOrOff()).positional().explained("on or off; left out, the other of the two.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("mask").in("Session").describedAs("Show initials, not names, while others look on")
                .example("mask on").example("mask off").asking(state).does(this::turn));
    }

    private Reply turn(Answers answers) {
        boolean before = mask.isOn();
        mask.turn(answers.has(state) ? answers.is(state) : !before);
        if (!mask.isOn()) {
            return Reply.said("Names are shown in full again.");
        }
        var said = Reply.said("Names, birth dates and phone numbers are masked. To show them again, type: mask off");
        // what stands on the screen is not masked
        return before ? said : new Reply.Cleared(List.of(said));
    }
}

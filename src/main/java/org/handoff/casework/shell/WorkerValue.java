package org.handoff.casework.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoff.casework.Casework;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.shared.Nearest;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a worker who is known already: an empty list for a misspelt name would look like a day without work. */
@Component
class WorkerValue extends PickedValue<String> {

    private final Casework casework;

    WorkerValue(Casework casework) {
        this.casework = casework;
    }

    @Override
    protected Optional<String> exact(String typed) {
        return casework.workers().stream().filter(typed::equalsIgnoreCase).findFirst();
    }

    @Override
    protected boolean isId(String typed) {
        return false;
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownWorker(typed, Nearest.to(typed, casework.workers()));
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var part = typed.strip().toLowerCase(Locale.ROOT);
        return casework.workers().stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                .map(name -> new Choice(name, "")).toList();
    }

    @Override
    public String word() {
        return "NAME";
    }
}

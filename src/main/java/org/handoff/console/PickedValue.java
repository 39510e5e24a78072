package org.handoff.console;

import java.util.List;
import java.util.Optional;
import org.handoff.shared.Refusal;

/**
 * An answer that is one record out of many: typed as its id or key, or found by what is offered for the text. One fit is
 * taken, several are put to the person, none is refused.
 *
 * @param <T> the record's id
 */
public abstract class PickedValue<T> implements Value<T> {

    /** The record that the text names by its id or external key. */
    protected abstract Optional<T> exact(String typed);

    /** Whether a text that names no record could only have been an id, so that nothing is looked up by it. */
    protected abstract boolean isId(String typed);

    /** The refusal for a text that fits nothing. */
    protected abstract Refusal unknown(String typed);

    /** How many records the text fits in all, when not all of them are offered. */
    protected long fits(String typed, List<Choice> offered) {
        return offered.size();
    }

    /** A name may have several words; an id has one. */
    @Override
    public final boolean takesMoreWords(String typed) {
        return !isId(typed);
    }

    @Override
    public final T read(String typed, Answers sofar) {
        var text = typed.strip();
        var exact = exact(text);
        if (exact.isPresent()) {
            return exact.get();
        }
        var fits = text.isEmpty() || isId(text) ? List.<Choice>of() : offer(text, sofar);
        if (fits.size() > 1) {
            throw new SeveralMatch(text, fits(text, fits), fits);
        }
        return fits.stream().findFirst().flatMap(only -> exact(only.value())).orElseThrow(() -> unknown(text));
    }
}

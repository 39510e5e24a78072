package org.handoff.program;

import org.handoff.console.Value;
import org.handoff.console.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agencies that refer people by name: a police department, fire and EMS, a provider, a community group. A new name is remembered when it is first used. */
@Service
@Transactional
public class Agencies {

    private final NameQueries names;
    private final NamedValue value;

    Agencies(AgencyQueries names, Values values) {
        this.names = names;
        this.value = new NamedValue(names, values);
    }

    /** The number of a name, remembered from now on; null for null. */
    public @Nullable Long named(@Nullable String name) {
        return name == null ? null : names.idOf(name);
    }

    /** The name of a number, or null. */
    @Transactional(readOnly = true)
    public @Nullable String nameOf(@Nullable Long id) {
        return id == null ? null : names.nameOf(id).orElse(null);
    }

    /** An answer that is such a name. */
    public Value<String> value() {
        return value;
    }
}

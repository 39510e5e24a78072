package org.handoff.program;

import java.util.Optional;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
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
        this.value = new NamedValue(names, values, Optional::empty);
    }

    /** The number of a name, remembered from now on; null for null. */
    @Requires(Permission.REMEMBER_NAMES)
    public @Nullable Long named(@Nullable String name) {
        return name == null ? null : names.idOf(name);
    }

    /** The name of a number, or null. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public @Nullable String nameOf(@Nullable Long id) {
        return id == null ? null : names.nameOf(id).orElse(null);
    }

    /** An answer that is such a name. */
    @Open("a question; it is only put to who is signed in")
    public Value<String> value() {
        return value;
    }
}

package org.handoff.program;

import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.console.Value;
import org.handoff.console.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff of the program by name: a case manager, peer or lead. A new name is remembered when it is first used. */
@Service
@Transactional
public class Workers {

    private final NameQueries names;
    private final NamedValue value;
    private final KnownName known;

    Workers(StaffQueries names, Values values, Focus focus) {
        this.names = names;
        this.value = new NamedValue(names, values, focus::me);
        this.known = new KnownName("worker", names::all, focus::me);
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

    /** An answer that is the name of somebody known, for lists; {@code me} is whoever is signed in. */
    @Open("a question; it is only put to who is signed in")
    public Value<String> known() {
        return known;
    }

    /** An answer that is such a name, known or new; {@code me} is whoever is signed in. */
    @Open("a question; it is only put to who is signed in")
    public Value<String> value() {
        return value;
    }
}

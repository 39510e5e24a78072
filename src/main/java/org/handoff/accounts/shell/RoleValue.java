package org.handoff.accounts.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handoff.accounts.Role;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;

/** An answer that is a role. */
final class RoleValue implements Value<Role> {

    private static final Map<String, Role> WORDS = Map.of("case-manager", Role.CASE_MANAGER, "lead", Role.PROGRAM_LEAD,
            "evaluator", Role.EVALUATOR);

    @Override
    public Role read(String typed, Answers sofar) {
        var word = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-').replaceFirst("^program-", "");
        var role = WORDS.get(word);
        if (role == null) {
            throw new NoSuchRole(typed);
        }
        return role;
    }

    @Override
    public String show(Role value) {
        return value.inWords();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return List.of(new Choice("case-manager", "works with participants"), new Choice("lead", "answers for the program"),
                new Choice("evaluator", "reads figures, never a name"));
    }

    @Override
    public String word() {
        return "ROLE";
    }
}

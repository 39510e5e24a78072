package org.handoff.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.Standing;

/** What a user is in the program, and with it what the user may do. */
public enum Role {

    /** Works with participants: everything about people and their cases, no figures, no users. */
    CASE_MANAGER("case manager", EnumSet.of(Permission.PICK_RECORDS, Permission.READ_PEOPLE, Permission.READ_CASES,
            Permission.READ_CASELOADS, Permission.RECORD_PEOPLE, Permission.RECORD_REFERRALS, Permission.RECORD_EPISODES,
            Permission.RECORD_ASSESSMENTS, Permission.RECORD_CONTACTS, Permission.CONNECT_SERVICES, Permission.RECORD_JUSTICE,
            Permission.RECORD_CONSENTS, Permission.WRITE_LETTERS, Permission.REMEMBER_NAMES, Permission.UNDO_CHANGES,
            Permission.CHECK_QUALITY, Permission.ACCEPT_FINDINGS)),

    /** Answers for the program. In a small one the lead works with participants, too, so a lead may do all that others may. */
    PROGRAM_LEAD("program lead", EnumSet.allOf(Permission.class)),

    /** Reads figures that the disclosure rules let out; never a name, and the keys to names are not in an evaluator's slot. */
    EVALUATOR("evaluator", EnumSet.of(Permission.COUNT, Permission.RUN_PUBLIC_REPORTS, Permission.EXPORT_ANONYMIZED));

    private final String words;
    private final Set<Permission> permissions;

    Role(String words, Set<Permission> permissions) {
        this.words = words;
        this.permissions = permissions;
    }

    /** Whether this role has a permission. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** The keys that this role holds. An evaluator's slot opens nothing: reports and packages are made without a name. */
    Set<KeyGroup> groups() {
        return this == EVALUATOR ? EnumSet.noneOf(KeyGroup.class) : EnumSet.allOf(KeyGroup.class);
    }

    /** What somebody in this role is given who may sign in. */
    Standing standing() {
        return Standing.enabled(name(), groups());
    }

    static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }

    /** The role as sentences name it. */
    public String inWords() {
        return words;
    }
}

package org.handoff.accounts;

import java.util.EnumSet;
import java.util.Set;

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

    /** The role as sentences name it. */
    public String inWords() {
        return words;
    }
}

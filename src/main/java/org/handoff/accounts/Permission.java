package org.handoff.accounts;

/** What a use case asks of the person who sits before it. Which role has which stands in {@link Role}. */
public enum Permission {

    /** Resolve an id or a name while a command is being typed, and the rules that look at other records. */
    PICK_RECORDS(Kind.PLAIN_READ),
    /** See participants: lists, pages, what was found for a name. */
    READ_PEOPLE(Kind.IDENTIFIED_READ),
    /** See referrals, episodes, contacts, services, assessments of participants. */
    READ_CASES(Kind.IDENTIFIED_READ),
    /** See what waits, and for whom. */
    READ_CASELOADS(Kind.IDENTIFIED_READ),
    /** Record and correct participants, merge duplicates. */
    RECORD_PEOPLE(Kind.CHANGE),
    /** Receive, screen, decide, hand off, withdraw; the charges held over a referral. */
    RECORD_REFERRALS(Kind.CHANGE),
    /** Enrol, close, reopen; goals, notes, tasks. */
    RECORD_EPISODES(Kind.CHANGE),
    /** Record intakes and assessments. */
    RECORD_ASSESSMENTS(Kind.CHANGE),
    /** Record contacts. */
    RECORD_CONTACTS(Kind.CHANGE),
    /** Connect people to services; keep the list of providers. */
    CONNECT_SERVICES(Kind.CHANGE),
    /** Record arrests, custody, overdoses. */
    RECORD_JUSTICE(Kind.CHANGE),
    /** Record consents, disclosures and who wanted records. */
    RECORD_CONSENTS(Kind.CHANGE),
    /** Write a letter or a packet about one participant, under a basis and into the log of disclosures. */
    WRITE_LETTERS(Kind.OUTPUT),
    /** Set and lift legal holds. */
    KEEP_HOLDS(Kind.CHANGE),
    /** Remember the name of a worker or an agency when a record first uses it. */
    REMEMBER_NAMES(Kind.CHANGE),
    /** Take a change back. */
    UNDO_CHANGES(Kind.CHANGE),
    /** See which records are incomplete or contradict each other. */
    CHECK_QUALITY(Kind.IDENTIFIED_READ),
    /** Remember that a finding of quality is no error. */
    ACCEPT_FINDINGS(Kind.CHANGE),
    /** See imports and the rows they refused. */
    READ_IMPORTS(Kind.IDENTIFIED_READ),
    /** Move records in, and take an import back. */
    IMPORT(Kind.CHANGE),
    /** Count: figures without a name. */
    COUNT(Kind.PLAIN_READ),
    /** Run a report whose small numbers are withheld. */
    RUN_PUBLIC_REPORTS(Kind.OUTPUT),
    /** Run a report as it is counted, for use inside the program. */
    RUN_INTERNAL_REPORTS(Kind.OUTPUT),
    /** Choose a run that was kept, to write about it. */
    PICK_RUNS(Kind.PLAIN_READ),
    /** Write a package that names nobody. */
    EXPORT_ANONYMIZED(Kind.OUTPUT),
    /** Write a package with everything. */
    EXPORT_FULL(Kind.OUTPUT, true),
    /** Remove a person's identity for good. */
    ERASE_PEOPLE(Kind.CHANGE, true),
    /** Change code lists and the program's settings. */
    KEEP_SETTINGS(Kind.ADMINISTRATION),
    /** See who the users are. */
    SEE_USERS(Kind.PLAIN_READ),
    /** Add, disable and enable users and change their roles. */
    MANAGE_USERS(Kind.ADMINISTRATION, true),
    /** Draw a new recovery key, which opens nothing yet. */
    DRAW_RECOVERY_KEY(Kind.ADMINISTRATION, true),
    /** Put a recovery key that was drawn a moment ago, and is on paper by now, in the place of the old one. */
    RENEW_RECOVERY_KEY(Kind.ADMINISTRATION),
    /** Read and verify the audit log. */
    READ_AUDIT(Kind.PLAIN_READ),
    /** Make and verify backups. */
    BACK_UP(Kind.OUTPUT),
    /** Put a backup in the place of the data file. */
    RESTORE(Kind.ADMINISTRATION, true),
    /** Sign in; everyone may who has an account. */
    SIGN_IN(Kind.ADMINISTRATION);

    /** What a use case does, as far as the audit log cares. */
    public enum Kind {
        /** Reads nothing that names a participant: granted without a row. */
        PLAIN_READ,
        /** Reads records of named people: a row after the read and before the result is handed out. */
        IDENTIFIED_READ,
        /** Writes records: a row in the same transaction. */
        CHANGE,
        /** Takes something out of the file: a row in the same transaction. */
        OUTPUT,
        /** Changes who may do what: a row in the same transaction. */
        ADMINISTRATION
    }

    private final Kind kind;
    private final boolean confirmed;

    Permission(Kind kind) {
        this(kind, false);
    }

    Permission(Kind kind, boolean confirmed) {
        this.kind = kind;
        this.confirmed = confirmed;
    }

    /** What the use cases with this permission do. */
    public Kind kind() {
        return kind;
    }

    /** Whether the passphrase is asked again each time. */
    public boolean isConfirmed() {
        return confirmed;
    }
}

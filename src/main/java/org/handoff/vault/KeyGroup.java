package org.handoff.vault;

/** What is sealed under keys of its own, so that a role can hold one and not the other. */
public enum KeyGroup {
    /** Who somebody is: names, aliases, birth date, phone, numbers of other systems. */
    IDENTITY,
    /** What was written about somebody: notes, free text, incident and cause numbers. */
    NARRATIVE,
    /** The details of the audit log. */
    AUDIT
}

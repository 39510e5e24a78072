package org.handoff.casework;

import java.util.Locale;

/** What sort of thing has to be done, with the command that does it. */
public enum DutyKind {

    /** A hand-off was called and nobody has arrived yet. */
    HANDOFF("referral handoff %s", false),
    /** An offer was accepted in the field and no referral followed. */
    ENCOUNTER("referral add --encounter %s", false),
    /** An approved referral waits for its intake. */
    INTAKE("intake record %s", true),
    /** A referral waits for a decision. */
    DECISION("referral decide %s", true),
    /** A day in court comes up, or is past and the matter is not resolved. */
    COURT("legal-matter update %s", true),
    /** An appointment at a service comes up, or is past and nobody wrote down what became of it. */
    APPOINTMENT("service attend %s", true),
    /** Somebody means to do something by a day. */
    TASK("task done %s", true),
    /** A step towards somebody's goal is to be taken by a day. */
    STEP("goal step --done %s", true),
    /** A person with an open episode was not seen for a while. */
    CONTACT("contact add %s", true),
    /** A consent has ended or will. */
    CONSENT("consent sign %s", true),
    /** The reassessment that follows an entry assessment. */
    REASSESSMENT("assessment add %s --stage 2", true),
    /** A person is in custody. */
    CUSTODY("custody release %s", false),
    /** A form was left before its end. */
    DRAFT("resume", false),
    /** Changes stand in no backup for more than a day. */
    BACKUP("backup create", true);

    private final String command;
    private final boolean canBeOverdue;

    DutyKind(String command, boolean canBeOverdue) {
        this.command = command;
        this.canBeOverdue = canBeOverdue;
    }

    /** The word staff type for it: {@code intake}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has a day by which it should have been done. */
    public boolean canBeOverdue() {
        return canBeOverdue;
    }

    /** The command to type next, on the record it is about. */
    String next(String subject) {
        return command.formatted(subject);
    }
}

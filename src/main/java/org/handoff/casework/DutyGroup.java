package org.handoff.casework;

import java.time.LocalDate;

/** The headings that {@code today} puts things under, the most urgent first. */
public enum DutyGroup {

    HANDOFF_WAITING(DutyKind.HANDOFF, "Hand-offs waiting", "Called"),
    OFFER_ACCEPTED(DutyKind.ENCOUNTER, "Offers accepted, and no referral yet", "Met on"),
    INTAKE_OVERDUE(DutyKind.INTAKE, "Intakes overdue", "Due"),
    INTAKE_DUE(DutyKind.INTAKE, "Intakes due within 7 days", "Due"),
    DECISION_WAITING(DutyKind.DECISION, "Decisions waiting more than 2 days", "Received"),
    COURT_DATE(DutyKind.COURT, "Court dates within 14 days", "Court on"),
    APPOINTMENT_DUE(DutyKind.APPOINTMENT, "Appointments within 14 days", "Appointment"),
    COURT_PASSED(DutyKind.COURT, "Court dates passed, matter not resolved", "Court on"),
    TASK_OVERDUE(DutyKind.TASK, "Tasks overdue", "By"),
    TASK_DUE(DutyKind.TASK, "Tasks due within 7 days", "By"),
    APPOINTMENT_PASSED(DutyKind.APPOINTMENT, "Appointments passed, not attended", "Appointment"),
    STEP_OVERDUE(DutyKind.STEP, "Steps overdue", "By"),
    STEP_DUE(DutyKind.STEP, "Steps due within 7 days", "By"),
    NOT_SEEN_30(DutyKind.CONTACT, "People not seen for 30 days", "Last seen"),
    CONSENT_EXPIRED(DutyKind.CONSENT, "Consents expired", "Ended"),
    REASSESSMENT_OVERDUE(DutyKind.REASSESSMENT, "Reassessments overdue", "By"),
    CONSENT_ENDING(DutyKind.CONSENT, "Consents ending within 30 days", "Ends"),
    REASSESSMENT_DUE(DutyKind.REASSESSMENT, "Reassessments due", "By"),
    NOT_SEEN_14(DutyKind.CONTACT, "People not seen for 14 days", "Last seen"),
    CUSTODY(DutyKind.CUSTODY, "People in custody", "Since"),
    DRAFT(DutyKind.DRAFT, "Forms left unfinished", "On"),
    BACKUP_OVERDUE(DutyKind.BACKUP, "Backups overdue", "On");

    /** From how many days without a two-way contact on a person counts as not seen for a month. */
    static final long MONTH = 30;

    private final DutyKind kind;
    private final String heading;
    private final String dateHeading;

    DutyGroup(DutyKind kind, String heading, String dateHeading) {
        this.kind = kind;
        this.heading = heading;
        this.dateHeading = dateHeading;
    }

    /** @param days how many days ago its date was; below 0 it lies ahead */
    static DutyGroup of(DutyKind kind, long days) {
        return switch (kind) {
            case HANDOFF -> HANDOFF_WAITING;
            case ENCOUNTER -> OFFER_ACCEPTED;
            case INTAKE -> days > 0 ? INTAKE_OVERDUE : INTAKE_DUE;
            case DECISION -> DECISION_WAITING;
            case COURT -> days > 0 ? COURT_PASSED : COURT_DATE;
            case APPOINTMENT -> days > 0 ? APPOINTMENT_PASSED : APPOINTMENT_DUE;
            case CONTACT -> days >= MONTH ? NOT_SEEN_30 : NOT_SEEN_14;
            case CONSENT -> days > 0 ? CONSENT_EXPIRED : CONSENT_ENDING;
            case REASSESSMENT -> days > 0 ? REASSESSMENT_OVERDUE : REASSESSMENT_DUE;
            case CUSTODY -> CUSTODY;
            case TASK -> days > 0 ? TASK_OVERDUE : TASK_DUE;
            case STEP -> days > 0 ? STEP_OVERDUE : STEP_DUE;
            case DRAFT -> DRAFT;
            case BACKUP -> BACKUP_OVERDUE;
        };
    }

    /** The first day that a thing under it may have. */
    LocalDate earliest(LocalDate today) {
        return liesAhead() ? today : this == NOT_SEEN_14 ? today.minusDays(MONTH - 1) : LocalDate.of(1, 1, 1);
    }

    /** The last day that a thing under it may have. */
    LocalDate latest(LocalDate today) {
        return switch (this) {
            case INTAKE_OVERDUE, COURT_PASSED, APPOINTMENT_PASSED, CONSENT_EXPIRED, REASSESSMENT_OVERDUE, TASK_OVERDUE, STEP_OVERDUE ->
                    today.minusDays(1);
            case NOT_SEEN_30 -> today.minusDays(MONTH);
            default -> LocalDate.of(9999, 12, 31);
        };
    }

    /** Whether the days of all under it are still to come, today among them. */
    boolean liesAhead() {
        return this == INTAKE_DUE || this == COURT_DATE || this == APPOINTMENT_DUE || this == CONSENT_ENDING || this == REASSESSMENT_DUE
                || this == TASK_DUE || this == STEP_DUE;
    }

    /** What sort of thing stands under it. */
    public DutyKind kind() {
        return kind;
    }

    /** Its words on screen. */
    public String heading() {
        return heading;
    }

    /** What the date of its lines means. */
    public String dateHeading() {
        return dateHeading;
    }

    /** Whether everything under it is past its date. */
    public boolean overdue() {
        return this == INTAKE_OVERDUE || this == DECISION_WAITING || this == NOT_SEEN_30 || this == NOT_SEEN_14
                || this == CONSENT_EXPIRED || this == REASSESSMENT_OVERDUE || this == COURT_PASSED || this == APPOINTMENT_PASSED
                || this == TASK_OVERDUE || this == STEP_OVERDUE || this == BACKUP_OVERDUE;
    }
}

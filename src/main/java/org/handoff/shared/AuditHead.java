package org.handoff.shared;

/**
 * Gives the head of the audit log for what leaves the file: reports, exports, receipts of backups. Whoever keeps the paper can
 * show later that no row up to it was taken out: {@code audit verify --anchor}.
 */
public interface AuditHead {

    /** The number and the short hash of the last row, as it is printed: {@code 1042-7F3A-91C0-5D2E-88B4-0C6F}. */
    String printedHead();
}

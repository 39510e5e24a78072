package org.handoff.imports;

/**
 * What taking an import back did.
 *
 * @param removed  records it had made, now gone
 * @param restored records it had changed, now as they were
 * @param unused   agencies, providers and staff it had made that nobody else uses, now gone
 */
public record UndoReceipt(ImportId id, long removed, long restored, long unused) {
}

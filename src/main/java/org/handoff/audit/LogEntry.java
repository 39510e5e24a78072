package org.handoff.audit;

import org.handoff.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log as a list shows it. Words of the file are shown as they stand there: somebody may have changed them.
 *
 * @param records       how many records it was about
 * @param subjects      their ids, the first of them
 * @param clockSetBack  whether it bears an earlier time than the row before
 */
public record LogEntry(long number, String at, String zone, @Nullable AccountId account, String kind, String permission, String useCase,
        boolean granted, long records, String subjects, boolean clockSetBack) {
}

package org.handoff.accounts;

import java.time.Duration;
import org.handoff.platform.MachineTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes guessing slow. A try is counted as failed before the passphrase is looked at, in a transaction of its own: tries of
 * several processes at once count one by one, and a process that is killed meanwhile has had its try.
 */
@Component
class Attempts {

    /** In the place of an account: the recovery key, which is nobody's. */
    static final long RECOVERY_KEY = -1;

    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final AttemptQueries queries;
    private final TransactionOperations transactions;
    private final MachineTime time;

    Attempts(AttemptQueries queries, TransactionOperations transactions, MachineTime time) {
        this.queries = queries;
        this.transactions = transactions;
        this.time = time;
    }

    /**
     * Counts a try.
     *
     * @param account  whose, or 0 for a name that nobody bears, or {@link #RECOVERY_KEY}
     * @throws org.handoff.shared.Refusal when it comes too early
     */
    void begin(long account) {
        var wait = transactions.execute(status -> {
            var now = time.now();
            var before = queries.of(account);
            int failures = before.map(AttemptQueries.Failures::count).orElse(0);
            var left = before.map(it -> Duration.between(now, it.notBefore())).orElse(Duration.ZERO);
            if (left.compareTo(delay(failures)) > 0) {
                // somebody set the machine's clock back: nobody waits longer than the delay itself
                left = delay(failures);
                queries.set(account, failures, now.plus(left));
            }
            if (left.compareTo(Duration.ZERO) > 0) {
                return left;
            }
            queries.set(account, failures + 1, now.plus(delay(failures + 1)));
            return Duration.ZERO;
        });
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new WaitBeforeTrying(account == RECOVERY_KEY ? "recovery keys" : "passphrases", wait);
        }
    }

    /** The passphrase was right. */
    void forget(long account) {
        transactions.executeWithoutResult(status -> queries.forget(account));
    }

    /** Nothing for the first three, then 2 seconds, doubled each time, 5 minutes at most. */
    static Duration delay(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(failures - FREE + 1, 12));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}

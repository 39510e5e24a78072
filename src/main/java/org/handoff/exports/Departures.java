package org.handoff.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets something leave: it is written under a hidden name and entered into the register as pending; when that is committed it gets
 * its name, and then the register says so. Whenever the program is killed, what has a name is in the register, and the next start
 * finishes the entry.
 */
@Component
class Departures {

    private final Outputs outputs;
    private final List<Register> registers;
    private final TransactionOperations transactions;
    private final AfterwardsQueries afterwards;

    Departures(Outputs outputs, List<Register> registers, PlatformTransactionManager transactions,
            AfterwardsQueries afterwards) {
        this.outputs = outputs;
        this.registers = List.copyOf(registers);
        this.transactions = new TransactionTemplate(transactions);
        this.afterwards = afterwards;
    }

    /** What writes the files and enters them. */
    @FunctionalInterface
    interface Writing<T> {

        Entered<T> into(Output output) throws IOException;
    }

    /**
     * What was written and entered.
     *
     * @param id      its number in the register
     * @param sha256  the hash that the register has
     */
    record Entered<T>(T result, long id, String sha256) {
    }

    /**
     * Writes it, enters it and gives it its name.
     *
     * @throws org.handoff.shared.Refusal when something of the name is there already or it cannot be written; then nothing of it stays
     */
    <T> T leave(Path out, Register register, Writing<T> writing) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var naming = new Naming(outputs.begin(out), register);
            TransactionSynchronizationManager.registerSynchronization(naming);
            var entered = written(naming.output, writing);
            naming.id = entered.id();
            return entered.result();
        }));
    }

    /** Gives it its name when the register has it, and takes away what is not kept. */
    private final class Naming implements TransactionSynchronization {

        private final Output output;
        private final Register register;
        private long id;
        private boolean named;

        Naming(Output output, Register register) {
            this.output = output;
            this.register = register;
        }

        @Override
        public void afterCommit() {
            try {
                output.give();
                settleAfterwards(RegisterState.WRITTEN);
                output.keep();
                named = true;
            } catch (IOException failed) {
                throw new PackageNotWritten(output.target(), failed);
            }
        }

        @Override
        public void afterCompletion(int status) {
            output.close();
            if (status == STATUS_COMMITTED && !named) {
                settleAfterwards(RegisterState.NOTHING);
            }
        }

        private void settleAfterwards(RegisterState state) {
            afterwards.write(() -> register.settle(id, state));
        }
    }

    private static <T> Entered<T> written(Output output, Writing<T> writing) {
        try {
            var entered = writing.into(output);
            output.promise(entered.sha256());
            return entered;
        } catch (UncheckedIOException failed) {
            throw new PackageNotWritten(output.target(), failed.getCause());
        } catch (IOException failed) {
            throw new PackageNotWritten(output.target(), failed);
        }
    }

    private void settle(Register register, long id, RegisterState state) {
        transactions.executeWithoutResult(status -> register.settle(id, state));
    }

    /** The same, if there is anything: the register is not read otherwise. */
    void settleLeftBehind() {
        if (outputs.isAnyNoted()) {
            settle();
        }
    }

    /** Finishes what killed runs left: what has no name yet is deleted, what has one is in the register as written. */
    void settle() {
        outputs.removeLeftBehind();
        var promised = outputs.promised();
        for (Register register : registers) {
            register.pending().forEach((id, sha256) -> {
                var promise = promised.stream().filter(each -> each.sha256().equals(sha256)).findFirst();
                if (promise.isEmpty() || promise.get().isOver()) {
                    settle(register, id, promise.isPresent() && promise.get().isKept() ? RegisterState.WRITTEN : RegisterState.NOTHING);
                }
            });
        }
        promised.forEach(outputs::forget);
    }
}

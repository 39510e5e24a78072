package org.handoff.expenses;

import org.handoff.shared.Identifier;

/** The number of an expense: {@code X12}. */
public record ExpenseId(long value) implements Identifier {

    @Override
    public String letter() {
        return "X";
    }

    @Override
    public String toString() {
        return shown();
    }
}

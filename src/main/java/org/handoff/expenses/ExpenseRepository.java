package org.handoff.expenses;

import org.springframework.data.repository.Repository;

interface ExpenseRepository extends Repository<Expense, ExpenseId> {

    Expense save(Expense expense);
}

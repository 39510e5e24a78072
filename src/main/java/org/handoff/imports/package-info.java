/**
 * Moving in and out: reads the files of the exchange format into the tables, keeps a log of every import, takes one back, and
 * writes all records into such files again.
 * <p>Start at {@link org.handoff.imports.Imports} and {@link org.handoff.imports.ExchangeCopies}; {@code ExchangeFormat} says what each file may hold. Writes the tables of
 * the records it brings in, and {@code import}, {@code import_file}, {@code import_row}, {@code import_change},
 * {@code import_rejection}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "fields", "participants", "vault", "accounts", "machine", "platform"})
@NullMarked
package org.handoff.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

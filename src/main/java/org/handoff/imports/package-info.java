/**
 * Moving in: reads the files of the exchange format into the tables, keeps a log of every import and takes one back.
 * <p>Start at {@link org.handoff.imports.Imports}; {@code ExchangeFormat} says what each file may hold. Writes the tables of
 * the records it brings in, and {@code import}, {@code import_file}, {@code import_row}, {@code import_change},
 * {@code import_rejection}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "fields", "participants", "vault", "accounts", "machine"})
@NullMarked
package org.handoff.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What leaves the program: packages of rows that name nobody, with everything needed to load, understand and check them, all
 * records with names, and the register of what went to whom.
 * <p>Start at {@link org.handoff.exports.Exports} and {@link org.handoff.exports.FullExports}. Which columns leave, and as what, stands in {@code config/export/columns.yml};
 * what rows have to hold in {@link org.handoff.exports.Profile}. Writes only the {@code export_*} tables.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "accounts", "program", "codes", "machine", "anonymity", "statistics",
        "reports", "vault", "platform", "imports", "consents", "fields"})
@NullMarked
package org.handoff.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.handoff.consents;

import java.util.Objects;
import java.util.stream.Collectors;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what was disclosed for the row it goes into. */
@Component
class DisclosureSeals {

    static final SealedColumn RECIPIENT = column("recipient");
    static final SealedColumn REFERENCE = column("reference");
    static final SealedColumn PURPOSE = column("purpose");

    private final Seals seals;

    DisclosureSeals(Seals seals) {
        this.seals = seals;
    }

    private static SealedColumn column(String name) {
        return new SealedColumn("disclosure_log", name);
    }

    /** The row of a disclosure. */
    Disclosure sealed(DisclosureId id, DisclosureBasis it, @Nullable Long staff) {
        var row = RowPart.of(id.value());
        return new Disclosure(id, null, it.participant(), it.on(),
                Objects.requireNonNull(seals.seal(RECIPIENT, row, it.recipient())), it.consent(), it.legalBasis(),
                seals.seal(REFERENCE, row, it.reference()), Objects.requireNonNull(seals.seal(PURPOSE, row, it.purpose())), staff,
                it.dataClasses().stream().map(Disclosure.Told::new).collect(Collectors.toUnmodifiableSet()));
    }

    @Nullable String open(SealedColumn column, long row, byte @Nullable [] sealed) {
        return seals.open(column, row, sealed);
    }
}

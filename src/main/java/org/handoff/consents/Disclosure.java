package org.handoff.consents;

import java.time.LocalDate;
import java.util.Set;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** One line of the log of disclosures, as the file holds it. {@code staff} is the worker's number. */
@Table("disclosure_log")
record Disclosure(@Id DisclosureId id, @Version @Nullable Integer version, @Nullable ParticipantId participant,
        LocalDate disclosedOn, Sealed recipient, @Nullable ConsentId consent, @Nullable String legalBasis,
        @Nullable Sealed reference, Sealed purpose, @Nullable Long staff,
        @MappedCollection(idColumn = "disclosure_log") Set<Told> dataClasses) {

    /** One kind of information that was told. */
    @Table("disclosure_data_class")
    record Told(@Column("data_class") String dataClass) {
    }

    @Override
    public String toString() {
        return "Disclosure[" + id + "]";
    }
}

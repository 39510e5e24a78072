package org.handoff.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** One consent as the file holds it: what the form says only {@link ConsentSeals} can tell. */
record Consent(@Id ConsentId id, @Version @Nullable Integer version, ParticipantId participant, String type, LocalDate signedOn,
        @Nullable LocalDate effectiveOn, @Nullable LocalDate expiresOn, @Nullable Sealed expiresEvent,
        @Nullable LocalDate revokedOn, @Nullable Sealed revocationMethod, @Nullable Sealed purpose, @Nullable String signer,
        @Nullable Sealed discloser, @Nullable Sealed revocationRight, @Nullable Sealed formVersion, @Nullable Sealed copyLocation,
        @MappedCollection(idColumn = "consent", keyColumn = "place") List<ConsentRecipient> recipients,
        @MappedCollection(idColumn = "consent") Set<Covered> dataClasses) {

    /** One kind of information that it covers. */
    @Table("consent_data_class")
    record Covered(@Column("data_class") String dataClass) {
    }

    @Override
    public String toString() {
        return "Consent[" + id + "]";
    }
}

package org.handoff.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** One person the program knows, as the file holds them: who it is only {@link PersonSeals} can tell. */
record Participant(@Id ParticipantId id, @Version @Nullable Integer version, @Nullable Sealed firstName,
        @Nullable Sealed lastName, @Nullable Sealed dob, @Nullable String dobQuality, @Nullable Integer birthYear,
        @Nullable String sex, @Nullable String language, @Nullable String veteran, @Nullable Sealed phone,
        @Nullable LocalDate deceasedOn, @Nullable LocalDate erasedOn,
        @MappedCollection(idColumn = "participant", keyColumn = "place") List<ParticipantAlias> aliases,
        @MappedCollection(idColumn = "participant") Set<ParticipantRace> races) {

    @Override
    public String toString() {
        return "Participant[" + id + "]";
    }
}

package org.handoff.contacts;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** One contact with one person or about them, or one attempt at it. {@code staff} is the worker's number. */
record Contact(@Id ContactId id, @Version @Nullable Integer version, ParticipantId participant, LocalDate contactedOn,
        @Nullable Integer minutes, @Nullable String mode, String direction, @Nullable Long staff, @Nullable Sealed outcome,
        @MappedCollection(idColumn = "contact") Set<ContactTopic> topics) {

    private static final int DAY = 1440;

    Contact {
        if (minutes != null && (minutes < 0 || minutes > DAY)) {
            throw new MoreThanADay(minutes);
        }
    }

    static Contact made(ContactId id, ParticipantId participant, ContactDetails it, @Nullable Long staff,
            @Nullable Sealed outcome) {
        return new Contact(id, null, participant, it.on(), it.minutes(), it.mode(), it.direction(), staff, outcome,
                it.topics().stream().map(ContactTopic::new).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}

package org.handoff.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.handoff.shared.Sealed;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what is known of a person for the row it goes into, and opens it again. */
@Component
class PersonSeals {

    static final SealedColumn FIRST_NAME = column("first_name");
    static final SealedColumn LAST_NAME = column("last_name");
    static final SealedColumn DOB = column("dob");
    static final SealedColumn PHONE = column("phone");
    static final SealedColumn EXTERNAL_KEY = column("external_key");
    static final SealedColumn IDENTIFIER = new SealedColumn("participant_identifier", "value");
    static final SealedColumn ALIAS = new SealedColumn("participant_alias", "alias");

    /** Stands in lists where a value was changed outside the program or is damaged. */
    private static final String DAMAGED = "(damaged)";

    private final Seals seals;

    PersonSeals(Seals seals) {
        this.seals = seals;
    }

    /** The same with the keys of this moment, for another thread. */
    PersonSeals ofThisMoment() {
        return new PersonSeals(seals.ofThisMoment());
    }

    private static SealedColumn column(String name) {
        return new SealedColumn("participant", name);
    }

    /** The row of a person. */
    Participant sealed(ParticipantId id, @Nullable Integer version, PersonalDetails it) {
        var row = RowPart.of(id.value());
        return new Participant(id, version, seals.seal(FIRST_NAME, row, it.firstName()), seals.seal(LAST_NAME, row, it.lastName()),
                seals.seal(DOB, row, it.dob() == null ? null : it.dob().toString()), it.dobQuality(),
                it.dob() == null ? null : it.dob().getYear(), it.sex(), it.language(), it.veteran(),
                seals.seal(PHONE, row, it.phone()), it.deceasedOn(), null, sealedAliases(id, it.aliases()),
                it.races().stream().map(ParticipantRace::new).collect(Collectors.toUnmodifiableSet()));
    }

    private List<ParticipantAlias> sealedAliases(ParticipantId id, Set<String> aliases) {
        var sealed = new ArrayList<ParticipantAlias>();
        for (String alias : aliases) {
            sealed.add(new ParticipantAlias(
                    Objects.requireNonNull(seals.seal(ALIAS, RowPart.of(id.value(), sealed.size()), alias))));
        }
        return sealed;
    }

    /** What the row of a person says. */
    PersonalDetails opened(Participant it) {
        var row = RowPart.of(it.id().value());
        var aliases = new LinkedHashSet<String>();
        for (int place = 0; place < it.aliases().size(); place++) {
            aliases.add(open(ALIAS, RowPart.of(it.id().value(), place), it.aliases().get(place).alias()));
        }
        return new PersonalDetails(seals.open(FIRST_NAME, row, it.firstName()), seals.open(LAST_NAME, row, it.lastName()),
                aliases, dob(it), it.dobQuality(), it.sex(),
                it.races().stream().map(ParticipantRace::race).collect(Collectors.toUnmodifiableSet()), it.veteran(), it.language(),
                seals.open(PHONE, row, it.phone()), it.deceasedOn());
    }

    /** The birth date of a person. */
    @Nullable LocalDate dob(Participant it) {
        var text = seals.open(DOB, RowPart.of(it.id().value()), it.dob());
        return text == null ? null : LocalDate.parse(text);
    }

    String open(SealedColumn column, RowPart row, Sealed sealed) {
        return Objects.requireNonNull(seals.open(column, row, sealed));
    }

    /** What the index keeps of a value: a damaged one must not keep everybody else from being found. */
    @Nullable String indexed(SealedColumn column, RowPart row, byte @Nullable [] sealed) {
        return seals.openOr(DAMAGED, column, row, sealed == null ? null : new Sealed(sealed));
    }

    byte[] lookup(String externalKey) {
        return seals.lookup(EXTERNAL_KEY, externalKey);
    }
}

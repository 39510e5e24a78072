package org.handoff.fields;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.shared.Identifier;
import org.springframework.stereotype.Service;

/** The program's own fields: which there are, what was answered, and answering together with the record they are asked of. */
@Service
public class CustomFields {

    private final FieldBook book;
    private final FieldValueQueries values;
    private final Clock clock;

    CustomFields(FieldBook book, FieldValueQueries values, Clock clock) {
        this.book = book;
        this.values = values;
        this.clock = clock;
    }

    /** Every field that can be used, retired ones too. */
    @Open("what is asked tells of nobody")
    public List<CustomField> all() {
        return book.contents().fields();
    }

    /** Every field of a kind of record, retired ones too. */
    @Open("what is asked tells of nobody")
    public List<CustomField> of(RecordKind kind) {
        return all().stream().filter(field -> field.record() == kind).toList();
    }

    /** What a new record of today is asked. */
    @Open("what is asked tells of nobody")
    public List<CustomField> asked(RecordKind kind) {
        var today = LocalDate.now(clock);
        return of(kind).stream().filter(field -> field.isAsked(today)).toList();
    }

    /** What is wrong in the files; the fields concerned are not used. */
    @Open("what is asked tells of nobody")
    public List<FieldMistake> mistakes() {
        return book.contents().mistakes();
    }

    /** The folder in which a site's own files of fields lie, in a folder {@code fields}; empty where there is none. */
    @Open("what is asked tells of nobody")
    public String folder() {
        return book.folder();
    }

    /** What was answered, by the number of the record and the name of the field. */
    @Requires(Permission.READ_CASES)
    public Map<Long, Map<String, String>> answers(RecordKind kind, Collection<? extends Identifier> records) {
        return values.of(kind, records.stream().map(Identifier::value).toList());
    }

    /** What was answered on one record, for what is offered while it is corrected. */
    @Requires(Permission.PICK_RECORDS)
    public Map<String, String> known(RecordKind kind, Identifier record) {
        return values.of(kind, List.of(record.value())).getOrDefault(record.value(), Map.of());
    }

    /**
     * Refuses a record that is not there, or is of a person who was erased.
     *
     * @throws org.handoff.shared.Refusal in either case
     */
    @Requires(Permission.PICK_RECORDS)
    public void require(RecordKind kind, Identifier record) {
        var person = values.erasedOn(kind, record.value()).orElseThrow(() -> new NoSuchRecord(kind, record.shown()));
        person.ifPresent(on -> {
            throw new RecordOfErased(record.shown(), on);
        });
    }

    /**
     * Records a person, or corrects one, and the answers with it, both or neither.
     *
     * @param work    what records or corrects
     * @param made    the records that came of it
     * @param answers by the name of the field; an empty one takes the answer away
     */
    @Requires(Permission.RECORD_PEOPLE)
    public <T> T withParticipant(Supplier<T> work, Function<T, List<Identifier>> made, Map<String, Optional<String>> answers) {
        return with(RecordKind.PARTICIPANT, work, made, answers);
    }

    /** The same for a referral. */
    @Requires(Permission.RECORD_REFERRALS)
    public <T> T withReferral(Supplier<T> work, Function<T, List<Identifier>> made, Map<String, Optional<String>> answers) {
        return with(RecordKind.REFERRAL, work, made, answers);
    }

    /**
     * The same for a referral of a new person, with answers about the person too.
     *
     * @param ofPerson  by the name of the field of a participant
     */
    @Requires(Permission.RECORD_REFERRALS)
    public <T> T withReferralOfNew(Supplier<T> work, Function<T, List<Identifier>> made, Map<String, Optional<String>> answers,
            Map<String, Optional<String>> ofPerson) {
        var done = with(RecordKind.REFERRAL, work, made, answers);
        made.apply(done).forEach(referral -> write(RecordKind.PARTICIPANT, values.personOf(referral.value()), ofPerson));
        return done;
    }

    /** The same for an assessment. */
    @Requires(Permission.RECORD_ASSESSMENTS)
    public <T> T withAssessment(Supplier<T> work, Function<T, List<Identifier>> made, Map<String, Optional<String>> answers) {
        return with(RecordKind.ASSESSMENT, work, made, answers);
    }

    /** The same for contacts. */
    @Requires(Permission.RECORD_CONTACTS)
    public <T> T withContact(Supplier<T> work, Function<T, List<Identifier>> made, Map<String, Optional<String>> answers) {
        return with(RecordKind.CONTACT, work, made, answers);
    }

    /**
     * The answers on all records of a person, for the person's own copy: those about the person first, then by the day of the
     * record. What a file says never leaves is not among them.
     *
     * @param person  a participant
     */
    @Requires(Permission.READ_CASES)
    public List<PersonAnswer> ofPerson(Identifier person) {
        return values.ofPerson(person.value()).stream().flatMap(given -> of(given.kind()).stream()
                .filter(field -> field.name().equals(given.field()) && field.role() != FieldRole.NONE)
                .map(field -> new PersonAnswer(field, given.on(), given.value()))).toList();
    }

    /**
     * Every answer that may be in a package that names nobody, field by field in the order of their files, and of each field by
     * the number of the record it was given on. What is sealed is not among them, whoever asks; what a retired field was answered
     * is. How far a value has to be made coarser before it leaves, {@link CustomField#role()} says, and {@link CustomField#list()}
     * which code list has its words.
     *
     * @param kind  the records whose answers are wanted; {@link ReleasableValue#record()} is the number of such a record
     */
    @Requires(Permission.EXPORT_ANONYMIZED)
    public List<ReleasableValue> releasable(RecordKind kind) {
        return of(kind).stream().filter(field -> field.role().isReleasable()).flatMap(field -> values.clear(field).stream())
                .toList();
    }

    private <T> T with(RecordKind kind, Supplier<T> work, Function<T, List<Identifier>> made, Map<String,
            Optional<String>> answers) {
        var done = work.get();
        for (Identifier record : made.apply(done)) {
            require(kind, record);
            write(kind, record.value(), answers);
        }
        return done;
    }

    private void write(RecordKind kind, long record, Map<String, Optional<String>> answers) {
        for (CustomField field : of(kind)) {
            var answer = answers.get(field.name());
            if (answer != null) {
                values.write(field, record, answer.orElse(null));
            }
        }
    }
}

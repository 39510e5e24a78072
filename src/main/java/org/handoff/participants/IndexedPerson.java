package org.handoff.participants;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept in memory of a person while somebody who may read names is signed in.
 *
 * @param record      the number of the record, bare: there may be a million of these
 * @param phone       its digits
 * @param numbers     the numbers other systems know the person by, folded
 * @param mergedInto  whose record this one was merged into
 * @param isErased    whether nothing is known of the person any more
 */
record IndexedPerson(long record, @Nullable String first, @Nullable String last, List<String> aliases, @Nullable LocalDate dob,
        @Nullable String externalKey, @Nullable String phone, List<String> numbers, @Nullable ParticipantId mergedInto, boolean isErased) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final ParticipantId NOBODY_YET = new ParticipantId(0);

    static IndexedPerson of(ParticipantId id, PersonName.Parts called, @Nullable LocalDate dob, @Nullable String externalKey,
            @Nullable String phone, List<String> numbers, @Nullable ParticipantId mergedInto) {
        return new IndexedPerson(id.value(), called.first(), called.last(), called.aliases(), dob, externalKey,
                phone == null ? null : digits(phone), numbers.stream().map(IndexedPerson::folded).toList(), mergedInto, false);
    }

    /** Somebody who is about to be recorded. */
    static IndexedPerson of(PersonalDetails it) {
        return of(NOBODY_YET, new PersonName.Parts(it.firstName(), it.lastName(), List.copyOf(it.aliases())), it.dob(), null, it.phone(),
                List.of(), null);
    }

    /** Somebody of whom nothing is known any more. */
    static IndexedPerson erased(ParticipantId id, @Nullable ParticipantId mergedInto) {
        return new IndexedPerson(id.value(), null, null, List.of(), null, null, null, List.of(), mergedInto, true);
    }

    /** The same with what other people have, too, by way of {@code once}. */
    IndexedPerson sharing(UnaryOperator<Object> once) {
        return new IndexedPerson(record, (String) shared(first, once), (String) shared(last, once),
                aliases.stream().map(alias -> (String) once.apply(alias)).toList(), (LocalDate) shared(dob, once), externalKey, phone, numbers, mergedInto, isErased);
    }

    private static @Nullable Object shared(@Nullable Object value, UnaryOperator<Object> once) {
        return value == null ? null : once.apply(value);
    }

    ParticipantId id() {
        return new ParticipantId(record);
    }

    /** The name as lists show it. */
    String name() {
        return isErased ? "(erased)" : PersonName.shown(first, last, aliases);
    }

    /** Every name, as it is written. */
    List<String> names() {
        return new PersonName.Parts(first, last, aliases).all();
    }

    /** The key and the numbers other systems know the person by, folded. */
    List<String> foldedNumbers() {
        return externalKey == null ? numbers : Stream.concat(Stream.of(folded(externalKey)), numbers.stream()).toList();
    }

    /** Whose record it is now. */
    ParticipantId survivor() {
        return mergedInto == null ? id() : mergedInto;
    }

    /** A text as it is compared: {@code Muñoz} and {@code munoz} are the same. */
    static String folded(String text) {
        boolean plain = true;
        for (int at = 0; at < text.length() && plain; at++) {
            plain = text.charAt(at) < 128;
        }
        return (plain ? text : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")).toLowerCase(Locale.ROOT);
    }

    /** The digits of a phone number. */
    static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Whether every folded word is part of one of the names. */
    boolean isCalled(List<String> typed) {
        var words = names().stream().map(IndexedPerson::folded).toList();
        return typed.stream().allMatch(word -> words.stream().anyMatch(name -> name.contains(word)));
    }

    /** Whether first or last name begins so. */
    boolean begins(String word) {
        return first != null && folded(first).startsWith(word) || last != null && folded(last).startsWith(word);
    }

    @Override
    public String toString() {
        return "IndexedPerson[" + id() + "]";
    }
}

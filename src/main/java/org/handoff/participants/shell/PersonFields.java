package org.handoff.participants.shell;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.participants.PersonalDetails;
import org.jspecify.annotations.Nullable;

/** What is asked of a person, in the order of a conversation in a hallway: name first, the rest may wait. */
final class PersonFields {

    static final PersonalDetails NOBODY =
            new PersonalDetails(null, null, Set.of(), null, null, null, Set.of(), null, null, null, null);

    private final Field<String> first;
    private final Field<String> last;
    private final Field<String> alias;
    private final Field<LocalDate> dob;
    private final Field<String> dobQuality;
    private final Field<String> sex;
    private final Field<String> race;
    private final Field<String> veteran;
    private final Field<String> language;
    private final Field<String> phone;
    private final Field<LocalDate> deceased;

    PersonFields(Values values, CodeValues codes) {
        first = Field.of("first", values.text()).asked("First name").explained("First name.");
        last = Field.of("last", values.text()).asked("Last name").explained("Last name.");
        alias = Field.of("alias", values.text()).asked("Also known as").repeatable()
                .explained("A street name; may be repeated, and is enough when there is no other name.");
        dob = Field.of("dob", values.birthDate()).asked("Date of birth").explained("Date of birth.");
        dobQuality = Field.of("dob-quality", codes.of("dob-quality")).quiet().explained("How sure the date of birth is.");
        sex = Field.of("sex", codes.of("sex")).asked("Sex").explained("Code of the list sex.");
        race = Field.of("race", codes.of("race")).asked("Race and ethnicity").repeatable().explained("May be repeated.");
        veteran = Field.of("veteran", codes.of("yes-no")).asked("Veteran").explained("Code of the list yes-no.");
        language = Field.of("language", codes.of("language")).asked("Language").explained("Preferred language.");
        phone = Field.of("phone", values.text()).asked("Phone").explained("Phone number.");
        deceased = Field.of("deceased", values.pastDate()).quiet().explained("Date of death.");
    }

    /** The same for a person who is new: a name of some kind is needed. */
    List<Field<?>> ofNobodyYet() {
        alias.requiredIf(sofar -> !sofar.has(first) && !sofar.has(last));
        return all();
    }

    /** The same for a person on file: the form offers what is known. */
    List<Field<?>> of(Function<Answers, @Nullable PersonalDetails> known) {
        first.offering(offered(known, PersonalDetails::firstName));
        last.offering(offered(known, PersonalDetails::lastName));
        alias.offering(offered(known, it -> joined(it.aliases())));
        dob.offering(offered(known, it -> it.dob() == null ? null : it.dob().toString()));
        sex.offering(offered(known, PersonalDetails::sex));
        race.offering(offered(known, it -> joined(it.races())));
        veteran.offering(offered(known, PersonalDetails::veteran));
        language.offering(offered(known, PersonalDetails::language));
        phone.offering(offered(known, PersonalDetails::phone));
        return all();
    }

    private static Function<Answers, @Nullable String> offered(Function<Answers, @Nullable PersonalDetails> known,
            Function<PersonalDetails, @Nullable String> part) {
        return sofar -> {
            var person = known.apply(sofar);
            return person == null ? null : part.apply(person);
        };
    }

    private static @Nullable String joined(Set<String> several) {
        return several.isEmpty() ? null : String.join("; ", several);
    }

    /** Whether there is a name of some kind. */
    boolean isNamed(Answers answers) {
        return answers.has(first) || answers.has(last) || answers.has(alias);
    }

    /** Whether anything was said at all. */
    boolean saysSomething(Answers answers) {
        return all().stream().anyMatch(field -> answers.has(field) || answers.isLeftEmpty(field));
    }

    List<Field<?>> all() {
        return List.of(first, last, alias, dob, dobQuality, sex, race, veteran, language, phone, deceased);
    }

    /** What was said, over what was known. */
    PersonalDetails details(Answers answers, PersonalDetails known) {
        return new PersonalDetails(said(answers, first, known.firstName()), said(answers, last, known.lastName()),
                said(answers, alias, known.aliases()),
                said(answers, dob, known.dob()), said(answers, dobQuality, known.dobQuality()), said(answers, sex, known.sex()),
                said(answers, race, known.races()),
                said(answers, veteran, known.veteran()), said(answers, language, known.language()),
                said(answers, phone, known.phone()), said(answers, deceased, known.deceasedOn()));
    }

    private static <T> @Nullable T said(Answers answers, Field<T> field, @Nullable T known) {
        return answers.has(field) || answers.isLeftEmpty(field) ? answers.get(field) : known;
    }

    private static Set<String> said(Answers answers, Field<String> several, Set<String> known) {
        return answers.has(several) || answers.isLeftEmpty(several) ? new LinkedHashSet<>(answers.all(several)) : known;
    }
}

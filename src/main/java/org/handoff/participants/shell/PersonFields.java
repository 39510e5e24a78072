package org.handoff.participants.shell;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        dob = Field.of("dob", values.pastDate()).asked("Date of birth").explained("Date of birth.");
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

    List<Field<?>> all() {
        return List.of(first, last, alias, dob, dobQuality, sex, race, veteran, language, phone, deceased);
    }

    /** What was said, over what was known. */
    PersonalDetails details(Answers answers, PersonalDetails known) {
        return new PersonalDetails(or(answers.get(first), known.firstName()), or(answers.get(last), known.lastName()),
                answers.has(alias) ? new LinkedHashSet<>(answers.all(alias)) : known.aliases(),
                or(answers.get(dob), known.dob()), or(answers.get(dobQuality), known.dobQuality()), or(answers.get(sex), known.sex()),
                answers.has(race) ? new LinkedHashSet<>(answers.all(race)) : known.races(),
                or(answers.get(veteran), known.veteran()), or(answers.get(language), known.language()),
                or(answers.get(phone), known.phone()), or(answers.get(deceased), known.deceasedOn()));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }
}

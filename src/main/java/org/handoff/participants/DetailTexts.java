package org.handoff.participants;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a person as texts by field, so that two records can be held side by side. Aliases stand apart. */
final class DetailTexts {

    private DetailTexts() {
    }

    static Map<String, @Nullable String> of(PersonalDetails it) {
        var texts = new LinkedHashMap<String, @Nullable String>();
        texts.put("first_name", it.firstName());
        texts.put("last_name", it.lastName());
        texts.put("dob", text(it.dob()));
        texts.put("dob_quality", it.dobQuality());
        texts.put("sex", it.sex());
        texts.put("race", it.races().isEmpty() ? null : String.join(";", it.races().stream().sorted().toList()));
        texts.put("veteran", it.veteran());
        texts.put("language", it.language());
        texts.put("phone", it.phone());
        texts.put("deceased_on", text(it.deceasedOn()));
        return texts;
    }

    /** The same person with other texts for some fields, and these aliases. */
    static PersonalDetails with(PersonalDetails person, Map<String, @Nullable String> changes, Set<String> aliases) {
        var texts = of(person);
        texts.putAll(changes);
        var races = texts.get("race");
        return new PersonalDetails(texts.get("first_name"), texts.get("last_name"), new LinkedHashSet<>(aliases), day(texts.get("dob")),
                texts.get("dob_quality"), texts.get("sex"), races == null ? Set.of() : new LinkedHashSet<>(List.of(races.split(";"))),
                texts.get("veteran"), texts.get("language"), texts.get("phone"), day(texts.get("deceased_on")));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

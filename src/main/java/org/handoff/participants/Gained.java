package org.handoff.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one record of a person takes over from another one: names that become aliases, and values where it had none.
 *
 * @param before  what stood there, by field
 * @param after   what stands there since
 */
record Gained(List<String> aliases, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> NO_ANSWER = Set.of("8", "9", "99");
    /** A birth date comes with how sure it is, and that does not come alone. */
    private static final String DOB = "dob";
    private static final String DOB_QUALITY = "dob_quality";

    static Gained from(PersonalDetails survivor, PersonalDetails other) {
        var mine = DetailTexts.of(survivor);
        var theirs = DetailTexts.of(other);
        var before = new LinkedHashMap<String, @Nullable String>();
        var after = new LinkedHashMap<String, @Nullable String>();
        theirs.forEach((field, value) -> {
            boolean quality = field.equals(DOB_QUALITY);
            boolean lacking = quality ? mine.get(DOB) == null && theirs.get(DOB) != null : isLacking(mine.get(field));
            if (lacking && (quality || !isLacking(value)) && !Objects.equals(value, mine.get(field))) {
                before.put(field, mine.get(field));
                after.put(field, value);
            }
        });
        return new Gained(aliases(DetailTexts.with(survivor, after, survivor.aliases()), other), before, after);
    }

    private static List<String> aliases(PersonalDetails survivor, PersonalDetails other) {
        var known = new LinkedHashSet<String>();
        survivor.aliases().forEach(alias -> known.add(IndexedPerson.folded(alias)));
        known.add(IndexedPerson.folded(PersonName.full(survivor.firstName(), survivor.lastName())));
        var names = new ArrayList<String>();
        names.add(PersonName.full(other.firstName(), other.lastName()));
        names.addAll(other.aliases());
        return names.stream().filter(name -> !name.isEmpty() && known.add(IndexedPerson.folded(name))).toList();
    }

    private static boolean isLacking(@Nullable String value) {
        return value == null || List.of(value.split(";")).stream().allMatch(NO_ANSWER::contains);
    }

    /** The survivor's details with it. */
    PersonalDetails into(PersonalDetails survivor) {
        var all = new LinkedHashSet<>(survivor.aliases());
        all.addAll(aliases);
        return DetailTexts.with(survivor, after, all);
    }

    /** The survivor's details without it; what was corrected since stays. */
    PersonalDetails outOf(PersonalDetails survivor) {
        var rest = new LinkedHashSet<>(survivor.aliases());
        aliases.forEach(rest::remove);
        var now = DetailTexts.of(survivor);
        var back = new HashMap<String, @Nullable String>();
        after.forEach((field, value) -> {
            if (Objects.equals(now.get(field), value)) {
                back.put(field, before.get(field));
            }
        });
        return DetailTexts.with(survivor, back, rest);
    }

    /** This and what came later. */
    Gained and(Gained more) {
        var names = new ArrayList<>(aliases);
        names.addAll(more.aliases);
        var first = new LinkedHashMap<>(more.before);
        first.putAll(before);
        var last = new LinkedHashMap<>(after);
        last.putAll(more.after);
        return new Gained(names, first, last);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static Gained parse(String json) {
        return JSON.readValue(json, Gained.class);
    }

    @Override
    public String toString() {
        return "[gained]";
    }
}

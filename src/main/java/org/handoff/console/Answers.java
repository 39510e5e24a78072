package org.handoff.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known so far of what a command wants to know. */
public final class Answers {

    private final Map<Field<?>, List<Object>> given = new LinkedHashMap<>();

    Answers() {
    }

    /** The value, or null when nothing was said. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Field<T> field) {
        var values = given.get(field);
        return values == null || values.isEmpty() ? null : (T) values.get(0);
    }

    /** The value of a field that the command requires. */
    public <T> T the(Field<T> field) {
        return Optional.ofNullable(get(field))
                .orElseThrow(() -> new UsageRefused("--%s is missing.".formatted(field.name())));
    }

    /** All values of a field that may be repeated, in the order given. */
    @SuppressWarnings("unchecked")
    public <T> List<T> all(Field<T> field) {
        return (List<T>) List.copyOf(given.getOrDefault(field, List.of()));
    }

    /** Whether a flag was set. */
    public boolean is(Field<Boolean> flag) {
        return Boolean.TRUE.equals(get(flag));
    }

    /** Whether anything was said. */
    public boolean has(Field<?> field) {
        return given.containsKey(field);
    }

    void put(Field<?> field, Object value) {
        given.put(field, new ArrayList<>(List.of(value)));
    }

    void add(Field<?> field, Object value) {
        given.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
    }

    void forget(Field<?> field) {
        given.remove(field);
    }

    @SuppressWarnings("unchecked")
    <T> String shown(Field<T> field) {
        var values = (List<T>) given.getOrDefault(field, List.of());
        return String.join("; ", values.stream().map(field.value()::show).toList());
    }
}

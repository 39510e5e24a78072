package org.handoff.console;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;

/** What is known so far of what a command wants to know. */
public final class Answers {

    private final Map<Field<?>, List<Object>> given = new LinkedHashMap<>();

    /** What was typed for each, in a form that can be read again on another day. */
    private final Map<Field<?>, List<String>> typed = new LinkedHashMap<>();
    private final Set<Field<?>> leftEmpty = new HashSet<>();
    private final int rows;
    private boolean inTurn;

    Answers() {
        this(Integer.MAX_VALUE);
    }

    /** @param rows how many rows of a list are wanted */
    Answers(int rows) {
        this.rows = rows;
    }

    /** How many rows of a list are wanted: a list reads no more of them. */
    public int rows() {
        return rows;
    }

    /** Whether questions are being asked in turn, so that an answer need not say which one it answers. */
    public boolean isAskedInTurn() {
        return inTurn;
    }

    /** Whether somebody said that this is to be left empty, default or not. */
    public boolean isLeftEmpty(Field<?> field) {
        return leftEmpty.contains(field);
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

    /** The same answers for each value of a field alone; these answers when it has one at most. */
    List<Answers> oneForEach(Field<?> subject) {
        int several = given.getOrDefault(subject, List.of()).size();
        if (several < 2) {
            return List.of(this);
        }
        var each = new ArrayList<Answers>();
        for (int i = 0; i < several; i++) {
            var one = without(subject);
            one.given.put(subject, new ArrayList<>(List.of(given.get(subject).get(i))));
            one.typed.put(subject, new ArrayList<>(List.of(typed.get(subject).get(i))));
            each.add(one);
        }
        return each;
    }

    /** The same answers but for one field. */
    Answers without(Field<?> field) {
        var rest = new Answers(rows);
        given.forEach((other, values) -> rest.given.put(other, new ArrayList<>(values)));
        typed.forEach((other, texts) -> rest.typed.put(other, new ArrayList<>(texts)));
        rest.leftEmpty.addAll(leftEmpty);
        rest.forget(field);
        return rest;
    }

    /** What was said of a field, as it can be typed again; null when nothing was. */
    @Nullable String text(Field<?> field) {
        var texts = typed.get(field);
        return texts == null ? null : String.join("; ", texts);
    }

    void askInTurn() {
        inTurn = true;
    }

    void leaveEmpty(Field<?> field) {
        given.remove(field);
        typed.remove(field);
        leftEmpty.add(field);
    }

    void put(Field<?> field, Object value, String text) {
        given.remove(field);
        typed.remove(field);
        add(field, value, text);
    }

    void add(Field<?> field, Object value, String text) {
        leftEmpty.remove(field);
        given.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
        typed.computeIfAbsent(field, key -> new ArrayList<>()).add(lasting(value, text));
    }

    /** What was said so far, by the names of the options, as it can be typed again. */
    Map<String, List<String>> texts() {
        var texts = new LinkedHashMap<String, List<String>>();
        typed.forEach((field, said) -> texts.put(field.name(), List.copyOf(said)));
        leftEmpty.forEach(field -> texts.put(field.name(), List.of(CommandDesk.NOTHING)));
        return texts;
    }

    /** Tomorrow, yesterday is another day. */
    private static String lasting(Object value, String text) {
        return value instanceof Temporal ? value.toString() : value instanceof Identifier id ? id.shown() : text;
    }

    /** Takes the last value back; false when there is none. */
    boolean dropLast(Field<?> field) {
        var values = given.get(field);
        if (values == null) {
            return false;
        }
        values.remove(values.size() - 1);
        var texts = typed.get(field);
        texts.remove(texts.size() - 1);
        if (values.isEmpty()) {
            forget(field);
        }
        return true;
    }

    void forget(Field<?> field) {
        given.remove(field);
        typed.remove(field);
        leftEmpty.remove(field);
    }

    @SuppressWarnings("unchecked")
    <T> String shown(Field<T> field) {
        var values = (List<T>) given.getOrDefault(field, List.of());
        return String.join("; ", values.stream().map(field.value()::show).toList());
    }
}

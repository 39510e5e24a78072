package org.handoff.accounts;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;

/** Finds the ids of the records that went into a use case or came out of it, in lists and in records of ours. */
final class Subjects {

    private static final int DEEPEST = 4;

    /** The parts of a record, looked up once: a list of a day has thousands of records. */
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).peek(part -> part.setAccessible(true)).toList();
        }
    };

    private Subjects() {
    }

    static List<Identifier> of(@Nullable Object... things) {
        var found = new LinkedHashSet<Identifier>();
        for (Object thing : things) {
            collect(thing, found, 0);
        }
        return List.copyOf(found);
    }

    private static void collect(@Nullable Object thing, Set<Identifier> found, int depth) {
        if (thing == null || depth > DEEPEST) {
            return;
        }
        if (thing instanceof Identifier id) {
            found.add(id);
        } else if (thing instanceof Iterable<?> several) {
            several.forEach(one -> collect(one, found, depth + 1));
        } else if (thing instanceof Object[] several) {
            Arrays.stream(several).forEach(one -> collect(one, found, depth + 1));
        } else if (thing instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                collect(key, found, depth + 1);
                collect(value, found, depth + 1);
            });
        } else if (thing instanceof Optional<?> perhaps) {
            perhaps.ifPresent(one -> collect(one, found, depth + 1));
        } else if (thing instanceof Record record && record.getClass().getPackageName().startsWith("org.handoff.")) {
            for (Method part : PARTS.get(record.getClass())) {
                collect(value(part, record), found, depth + 1);
            }
        }
    }

    private static @Nullable Object value(Method part, Record record) {
        try {
            return part.invoke(record);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("A record of ours cannot be read: " + record.getClass(), fault);
        }
    }
}

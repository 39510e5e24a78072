package org.handoff.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record that breaks a rule.
 *
 * @param facts    the values that the rule looked at, as JSON
 * @param worker   whose it is
 */
record Finding(String rule, RecordId record, ParticipantId participant, String facts, @Nullable String worker) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The number of a record of any kind. */
    record RecordId(String letter, long value) implements Identifier {
    }

    /** A finding that was made in memory. */
    static Finding of(String rule, ParticipantId record, Map<String, String> facts) {
        return new Finding(rule, new RecordId(record.letter(), record.value()), record, JSON.writeValueAsString(facts), null);
    }

    private Map<String, @Nullable Object> values() {
        return JSON.readValue(facts, new TypeReference<>() {
        });
    }

    /** The values by name, with the ids of the record and the person. */
    Map<String, @Nullable String> texts() {
        var texts = new LinkedHashMap<String, @Nullable String>();
        values().forEach((name, value) -> texts.put(name, value == null ? null : value.toString()));
        texts.put("record", record.shown());
        texts.put("participant", participant.shown());
        return texts;
    }

    /** The values as staff read them. */
    String inWords() {
        return values().entrySet().stream().map(fact -> "%s %s".formatted(fact.getKey().replace('_', ' '),
                Objects.requireNonNullElse(fact.getValue(), "–"))).collect(Collectors.joining(", "));
    }
}

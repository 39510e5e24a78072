package org.handoff.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a record was before an import changed it.
 *
 * @param row      every column of its row
 * @param children the values in each table below it that the import may change
 */
record BeforeImage(Map<String, @Nullable Object> row, Map<String, List<String>> children) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static BeforeImage parse(String json) {
        return JSON.readValue(json, BeforeImage.class);
    }

    /** The texts of a JSON array, as SQLite groups them. */
    static String[] texts(String json) {
        return JSON.readValue(json, String[].class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}

package org.handoff.anonymity.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Value;

/** An answer that is the names of columns, with commas between. */
final class ColumnsValue implements Value<List<String>> {

    private final Value<String> text;

    ColumnsValue(Value<String> text) {
        this.text = text;
    }

    @Override
    public List<String> read(String typed, Answers sofar) {
        return Arrays.stream(text.read(typed, sofar).split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    @Override
    public String show(List<String> columns) {
        return String.join(", ", columns);
    }

    @Override
    public String word() {
        return "COLUMN,…";
    }
}

package org.handoff.reports.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.reports.Reports;

/** One or several kinds of file with commas between: {@code pdf,csv}. */
record FormatsValue(Reports reports) implements Value<List<String>> {

    @Override
    public List<String> read(String typed, Answers sofar) {
        return Arrays.stream(typed.split(",")).map(reports::requireFormat).distinct().toList();
    }

    @Override
    public String show(List<String> formats) {
        return String.join(",", formats);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return reports.formats().stream().map(format -> new Choice(format, "")).toList();
    }

    @Override
    public String word() {
        return "FORMATS";
    }
}

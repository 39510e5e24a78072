package org.handoff.imports.shell;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.imports.ImportId;
import org.handoff.imports.Imports;

/** An answer that is an import: {@code I3}, or its number alone. */
final class ImportIdValue implements Value<ImportId> {

    private static final Pattern ID = Pattern.compile("[Ii]?(\\d{1,9})");

    private final Imports imports;

    ImportIdValue(Imports imports) {
        this.imports = imports;
    }

    @Override
    public ImportId read(String typed, Answers sofar) {
        var id = ID.matcher(typed.strip());
        if (!id.matches()) {
            throw new NotUsable("'%s' is not the id of an import. Type one such as I3; import list shows them.".formatted(typed));
        }
        return new ImportId(Long.parseLong(id.group(1)));
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return imports.list().stream().filter(one -> one.id().shown().startsWith(typed.toUpperCase(Locale.ROOT)))
                .map(one -> new Choice(one.id().shown(), one.startedAt() + " " + one.path())).toList();
    }

    @Override
    public String word() {
        return "IMPORT";
    }
}

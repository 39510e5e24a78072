package org.handoff.exports.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.exports.RegisteredExport;
import org.handoff.exports.RegisteredFullExport;
import org.jspecify.annotations.Nullable;

/** The register of what left: packages that name nobody first, then what left with names. */
final class RegisterReply {

    private static final List<Column> COLUMNS = List.of(new Column("package", "Package"), new Column("made_on", "Made"),
            new Column("made_by", "By"), new Column("profile", "What"), new Column("recipient", "For"), new Column("agreement", "Agreement or law"),
            Column.of("series"), new Column("period_from", "From"), new Column("period_to", "To"), new Column("as_of", "As of"),
            new Column("least_alike", "k"), new Column("released", "Rows"), new Column("state", "State"), new Column("sha256", "SHA-256"));

    private RegisterReply() {
    }

    static Reply of(List<RegisteredExport> packages, List<RegisteredFullExport> full) {
        var rows = new ArrayList<List<@Nullable Object>>();
        packages.forEach(each -> rows.add(row(each.shown(), each.madeOn(), each.madeBy(), each.profile(), each.recipient(), each.agreement(),
                each.series(), each.period().from(), each.period().to(), each.asOf(), each.leastAlike(), each.released(), each.state().words(),
                each.sha256())));
        full.forEach(each -> rows.add(row(each.shown(), each.madeOn(), each.madeBy(), each.sealed() ? "full, sealed" : "full, plain",
                each.recipient(), "%s, D%d".formatted(each.legalBasis(), each.disclosure()), null, null, null, each.madeOn(), null, each.rows(),
                each.state().words(), each.sha256())));
        return Reply.rows("exports", COLUMNS, rows, rows.size());
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}

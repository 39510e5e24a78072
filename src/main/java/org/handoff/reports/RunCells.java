package org.handoff.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.history.RecordRef;
import org.handoff.measures.Measures;
import org.handoff.measures.Member;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Nearest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is behind a cell of a run: for people of the program who may see both raw figures and records. Each look is logged. */
@Service
@Transactional(readOnly = true)
public class RunCells {

    private final RunQueries runs;
    private final Measures measures;
    private final ParticipantDirectory people;
    private final InternalUse internalUse;

    RunCells(RunQueries runs, Measures measures, ParticipantDirectory people, InternalUse internalUse) {
        this.runs = runs;
        this.measures = measures;
        this.people = people;
        this.internalUse = internalUse;
    }

    /**
     * The records that a cell counts, as they are now.
     *
     * @throws org.handoff.shared.Refusal when the run has no such cell, it is withheld, or it is worked out from others
     */
    @Requires(Permission.READ_CASES)
    public BehindCell behind(KeptRun run, String typed) {
        internalUse.require();
        var cells = Cells.of(runs.document(run));
        var cell = require(cells, typed.strip(), run);
        if (run.audience() == Audience.PUBLIC && cells.value(cell).isEmpty()) {
            throw new CellWithheld(cell, run);
        }
        var members = members(cell, run, cells);
        if (members.isEmpty() && cells.value(cell).orElse(0.0) != 0) {
            throw new CellWorkedOut(cell, inside(cells, cell));
        }
        var ids = members.stream().filter(member -> member.participant() > 0).map(member -> new ParticipantId(member.participant())).distinct()
                .toList();
        var names = people.names(ids);
        var rows = members.stream().map(member -> row(member, names)).toList();
        return new BehindCell(cell, measures.label(cell.replaceFirst("^.*left_out\\[(.*)]$", "$1")), cells.shown(cell),
                members.stream().mapToLong(Member::adds).sum(), rows);
    }

    private static BehindCell.Row row(Member member, Map<ParticipantId, String> names) {
        var person = member.participant() > 0 ? new ParticipantId(member.participant()) : null;
        return new BehindCell.Row(member.letter().equals("P") && person != null ? person : new RecordRef(member.letter(), member.record()), person,
                person == null ? "" : Objects.requireNonNullElse(names.get(person), "(no name)"), member.on(), member.adds());
    }

    /** By its full name, or by that of a table and row with a dot between, or by the name of a figure that counts several things. */
    private static String require(Cells cells, String typed, KeptRun run) {
        var row = typed.replaceFirst("^(.*)\\.([^.\\[\\]]+)$", "$1[$2]");
        var cell = Stream.of(typed + ".numerator", typed + ".events", typed + ".n", typed, row).filter(cells::has).findFirst()
                .orElseThrow(() -> new UnknownCell(typed, Nearest.to(typed, List.copyOf(cells.values().keySet())), run));
        if (!cells.counts().contains(cell)) {
            throw new CellWorkedOut(cell, inside(cells, cell));
        }
        return cell;
    }

    private static List<String> inside(Cells cells, String cell) {
        var measure = cell.replaceFirst("\\.(value|low|high|median|p90|p)$", "");
        return cells.values().keySet().stream().filter(other -> other.startsWith(measure + ".") && !other.equals(cell)
                && cells.counts().contains(other)).limit(4).toList();
    }

    private List<Member> members(String cell, KeptRun run, Cells cells) {
        if (cells.has(LeftOut.DAYS_TO_RUN.cell()) && List.of(LeftOut.DAYS_TO_RUN.cell(), LeftOut.NOT_ENGAGED.cell()).contains(cell)) {
            boolean daysToRun = cell.equals(LeftOut.DAYS_TO_RUN.cell());
            return leftOut(LeftOut.NOT_ENGAGED, run).stream()
                    .filter(member -> ThirtyDays.areOver(Objects.requireNonNull(member.on()), run.asOf()) != daysToRun).toList();
        }
        var leftOut = LeftOut.ALL.stream().filter(each -> each.cell().equals(cell)).findFirst();
        return leftOut.isPresent() ? leftOut(leftOut.get(), run) : members(cell, run);
    }

    private List<Member> leftOut(LeftOut line, KeptRun run) {
        return without(members(line.of(), run), members(line.counted(), run));
    }

    private List<Member> members(String cell, KeptRun run) {
        return parts(Relations.read().same().getOrDefault(cell, cell)).stream()
                .flatMap(part -> measures.members(part, run.period(), run.asOf()).stream()).toList();
    }

    private static List<Member> without(List<Member> all, List<Member> counted) {
        var there = counted.stream().map(Member::shown).collect(Collectors.toCollection(HashSet::new));
        return all.stream().filter(member -> !there.contains(member.shown())).toList();
    }

    /** The rows that were put together to one because too many would have been withheld. */
    private static List<String> parts(String cell) {
        int row = cell.indexOf('[');
        if (row < 0) {
            return List.of(cell);
        }
        var table = cell.substring(0, row).replace(BenchmarkRows.ID, BenchmarkRows.TABLE);
        var key = cell.substring(row + 1, cell.length() - 1);
        var merged = Relations.read().merges().getOrDefault(table, Map.of()).get(key);
        return merged == null ? List.of(table + "[" + key + "]") : merged.stream().map(part -> table + "[" + part + "]").toList();
    }

}

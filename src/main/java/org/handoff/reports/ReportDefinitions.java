package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoff.accounts.Open;
import org.handoff.measures.MeasureDefinition;
import org.handoff.measures.Measures;
import org.handoff.reports.FunderForm.Lacking;
import org.handoff.reports.FunderForm.OfMeasure;
import org.handoff.reports.FunderForm.OfTable;
import org.springframework.stereotype.Service;

/** What each report counts and from where, line by line. */
@Service
public class ReportDefinitions {

    private final Measures measures;

    ReportDefinitions(Measures measures) {
        this.measures = measures;
    }

    /** The funder's lines first, then every measure that the other pages print. */
    @Open("what a report counts tells of nobody")
    public List<DefinedLine> of(ReportKind kind) {
        var lines = new ArrayList<DefinedLine>();
        for (var section : kind.form().sections()) {
            section.lines().forEach(line -> lines.add(asked(section.title(), line)));
        }
        var asked = kind.form().measures().stream().map(ReportKind::family).toList();
        ReportPages.definitions(kind, measures).filter(each -> !asked.contains(each.id()))
                .forEach(each -> lines.add(printed(each)));
        return lines;
    }

    private DefinedLine asked(String section, FunderForm.Line line) {
        if (line.answer() instanceof Lacking lacking) {
            return new DefinedLine(section, line.code(), line.asks(), "", "", "", lacking.word() + ": " + lacking.reason(), "", "",
                    List.of(), 0, List.of());
        } else if (line.answer() instanceof OfMeasure one) {
            return counted(section, line, one.measure(), one.part(), List.of());
        }
        var table = (OfTable) line.answer();
        return counted(section, line, table.table(), "", table.codes().stream().map(row -> Stream.of(row.code(), row.asks(),
                "from " + String.join(", ", row.keys())).filter(word -> !word.isEmpty()).reduce((one, other) -> one + " " + other)
                .orElse("")).toList());
    }

    private DefinedLine counted(String section, FunderForm.Line line, String id, String part, List<String> rows) {
        var definition = measures.definition(id);
        var source = measures.source(id);
        return new DefinedLine(section, line.code(), line.asks(), id, part, definition.unit(), definition.definition(),
                definition.denominator(), source.counts(), source.views(), definition.version(), rows);
    }

    private DefinedLine printed(MeasureDefinition definition) {
        var source = measures.source(definition.id());
        return new DefinedLine("Pages", "", definition.label(), definition.id(), "", definition.unit(), definition.definition(),
                definition.denominator(), source.counts(), source.views(), definition.version(), List.of());
    }
}

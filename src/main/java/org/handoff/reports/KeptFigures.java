package org.handoff.reports;

import java.util.List;

/** What a document says, cell by cell. */
public final class KeptFigures {

    private KeptFigures() {
    }

    /** One cell and what stands in it. */
    public record Figure(String cell, String shown) {
    }

    /** In the order of the document. */
    public static List<Figure> of(String document) {
        var cells = Cells.of(document);
        return cells.values().keySet().stream().map(cell -> new Figure(cell, cells.shown(cell))).toList();
    }
}

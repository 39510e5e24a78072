package org.handoff.console;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a list, each made when somebody looks at it. */
final class RowsOnDemand<T> extends AbstractList<List<@Nullable Object>> {

    private final List<T> things;
    private final Function<T, List<@Nullable Object>> cells;

    RowsOnDemand(List<T> things, Function<T, List<@Nullable Object>> cells) {
        this.things = things;
        this.cells = cells;
    }

    @Override
    public List<@Nullable Object> get(int row) {
        return cells.apply(things.get(row));
    }

    @Override
    public int size() {
        return things.size();
    }
}

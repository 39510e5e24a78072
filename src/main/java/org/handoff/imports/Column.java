package org.handoff.imports;

/**
 * One column of an exchange file.
 *
 * @param name     its name in the header
 * @param required whether the header must have it and every row must fill it
 * @param kind     what may stand in it
 * @param target   where it goes
 * @param timing   for dates: how it is held against today and the participant's life
 */
record Column(String name, boolean required, Kind kind, Target target, Timing timing) {

    static Column key(String name) {
        return new Column(name, true, Kinds.TEXT, new Target.Key(), Timing.HAPPENED);
    }

    /** The key of a record that another file brings; the column has that file's table's name. */
    static Column reference(String name, String file) {
        return new Column(name, false, Kinds.TEXT, new Target.Reference(name, file), Timing.HAPPENED);
    }

    /** The name of an agency, a provider or somebody of the staff. */
    static Column named(String name, String table) {
        return new Column(name, false, Kinds.TEXT, new Target.Named(table, table), Timing.HAPPENED);
    }

    static Column of(String name, Kind kind) {
        return new Column(name, false, kind, new Target.Plain(name), Timing.HAPPENED);
    }

    static Column day(String name) {
        return of(name, Kinds.DAY);
    }

    static Column code(String name, String list) {
        return of(name, Kinds.code(list));
    }

    /** Must stand in the header and be filled in every row. */
    Column needed() {
        return new Column(name, true, kind, target, timing);
    }

    /** Goes into a column of another name. */
    Column as(String column) {
        return new Column(name, required, kind, new Target.Plain(column), timing);
    }

    /** Goes into rows of a table below the record's. */
    Column into(String table, String column) {
        return new Column(name, required, kind, new Target.Children(table, column), timing);
    }

    Column timed(Timing other) {
        return new Column(name, required, kind, target, other);
    }
}

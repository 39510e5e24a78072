package org.handoff.fields;

import java.util.Set;

/** Names that something else uses on a kind of record already, such as the columns of an import; whoever has some says so. */
public interface TakenNames {

    /** The names, as a file of fields would write them. */
    Set<String> of(RecordKind record);
}

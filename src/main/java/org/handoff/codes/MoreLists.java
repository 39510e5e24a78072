package org.handoff.codes;

import java.util.List;
import java.util.Optional;

/** Code lists that no file of {@code config/codes} brings, such as those of a program's own fields. They have no table. */
public interface MoreLists {

    /** Each list there is. */
    List<CodeList> lists();

    /** The codes of one of them, or nothing when the name is none of theirs. */
    Optional<List<Code>> codes(String list);
}

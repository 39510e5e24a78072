package org.handoff.eligibility;

import java.util.Set;

/** The codes that a word of a rule file stands for: a code itself, or a group of the list such as {@code theft}. */
interface CodeGroups {

    /** The codes; empty when the list has neither such a code nor such a group. */
    Set<String> of(String list, String word);
}

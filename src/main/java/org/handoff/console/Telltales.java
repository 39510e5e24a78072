package org.handoff.console;

import java.util.List;

/** Finds in a note what says who somebody is. */
public interface Telltales {

    /**
     * What stands in the text, as the person is told of it.
     *
     * @return such as {@code '555-0134' looks like a phone number}; empty when there is nothing
     */
    List<String> in(String text);
}

package org.handoff.imports;

/** What may stand in a field. Reads its text, which is neither empty nor has blanks around it. */
@FunctionalInterface
interface Kind {

    Reading read(String text, CodeBook codes);
}

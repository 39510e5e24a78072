package org.handoff.codes;

import java.util.List;

/** What one file of {@code config/codes} says, in the order of its lines, with the checksum of the file it was read from. */
record CodeFile(String list, String title, String source, String checksum, List<Code> codes) {
}

package org.handoff.codes;

import java.util.List;
import org.handoff.shared.ConfigMistake;

/**
 * What one file of {@code config/codes} says, in the order of its lines, with the checksum of the file it was read from.
 *
 * @param refused    lines for which the file is not loaded; one that was loaded before there was the rule stays in force
 * @param uncounted  codes that reports count nowhere; told, and used all the same
 */
record CodeFile(String list, String title, String source, String checksum, List<Code> codes, List<CodeFileWrong> refused,
        List<ConfigMistake> uncounted) {
}

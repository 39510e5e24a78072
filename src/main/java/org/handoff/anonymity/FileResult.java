package org.handoff.anonymity;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a file.
 *
 * @param rows     rows of the source
 * @param release  what was, or would be, released
 * @param attacks  the attacks it was put to
 * @param written  the files written; none for a dry run
 */
public record FileResult(int rows, Release release, List<Attack> attacks, List<Path> written) {
}

package org.handoff.episodes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an episode ended.
 *
 * @param reason       code of the list {@code closure-reason}
 * @param completion   code of the list {@code completion}, for programs that have a completion; null leaves it as it is
 * @param destination  code of the list {@code living-situation}
 * @param again        whether an earlier closure may be replaced
 */
public record Closure(LocalDate on, String reason, @Nullable String completion, @Nullable String destination, boolean again) {
}

package org.handoff.vault;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with keys in the file.
 *
 * @param owner    the account, or {@link Vault#RECOVERY}
 * @param slot     whether there is a slot that a passphrase of theirs may open
 * @param granted  the groups that the file has keys of for them
 * @param vouched  whether their public keys are those this program wrote; also when nobody could look
 * @param standing what a program lead gave them; null when that cannot be seen
 */
public record KeyHolding(long owner, boolean slot, Set<KeyGroup> granted, boolean vouched, @Nullable Standing standing) {
}

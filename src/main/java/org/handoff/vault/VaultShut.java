package org.handoff.vault;

/** The keys were dropped: whoever kept something open in memory forgets it now. */
public record VaultShut() {
}

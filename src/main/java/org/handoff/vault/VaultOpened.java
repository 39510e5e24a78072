package org.handoff.vault;

/** Keys are in hand: what is kept in memory may be built. */
public record VaultOpened(boolean identity) {
}

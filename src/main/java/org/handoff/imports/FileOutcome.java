package org.handoff.imports;

/** One file of an import and what became of its rows. */
public record FileOutcome(String file, Outcomes outcomes) {
}

package org.handoff.doctor;

import org.handoff.shared.Finding;

/** One checkup and what it found. */
public record Examined(String name, Finding finding) {
}

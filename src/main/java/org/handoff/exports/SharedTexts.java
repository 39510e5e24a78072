package org.handoff.exports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Texts and days that stand in many rows, each in memory once. */
final class SharedTexts {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    String of(String text) {
        return texts.computeIfAbsent(text, first -> first);
    }

    LocalDate day(String text) {
        return days.computeIfAbsent(text, LocalDate::parse);
    }
}

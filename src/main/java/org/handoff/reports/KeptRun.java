package org.handoff.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One run as it is kept.
 *
 * @param number counts the runs of this file
 * @param reportId what its pages name; equal figures have equal ids
 * @param report which report
 * @param definitionVersion the version of that report
 * @param ranBy the user
 * @param formats the files that were asked for, or {@code screen}
 * @param files the files it left
 * @param record what else is kept; null for a run older than that
 */
public record KeptRun(long number, String reportId, String report, int definitionVersion, Period period, LocalDate asOf, Audience audience,
        Instant ranAt, String ranBy, String formats, String sha256, List<File> files, @Nullable Record record) {

    /** One file. */
    public record File(String name, long bytes, String sha256) {
    }

    /**
     * What a later count is compared with.
     *
     * @param definitions the measures with their versions and the first of their hashes
     * @param fingerprint of the records that reports count
     * @param journalAt the last change that was in the figures, {@code importAt} the last import
     * @param auditHead the audit log as it stood before
     */
    public record Record(String programVersion, Map<String, String> definitions, String fingerprint, long journalAt, long importAt,
            String auditHead) {
    }

    /** As it is typed: {@code 17}. */
    public String shown() {
        return String.valueOf(number);
    }
}

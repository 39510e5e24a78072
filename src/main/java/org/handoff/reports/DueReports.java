package org.handoff.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.shared.Period;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What each funder expects of the period that closed last: which reports, by when, and all of them in one folder. */
@Service
public class DueReports {

    private final ReportKinds kinds;
    private final FunderFiles files;
    private final Reports reports;

    DueReports(ReportKinds kinds, FunderFiles files, Reports reports) {
        this.kinds = kinds;
        this.files = files;
        this.reports = reports;
    }

    /**
     * One report that is expected.
     *
     * @param by the day by which the funder wants it
     */
    public record Due(ReportKind kind, Period period, LocalDate by) {
    }

    /**
     * What became of one of them.
     *
     * @param reportId the run's id; null when it was refused
     * @param refused why there is none; null when there is one
     */
    public record Made(Due due, @Nullable String reportId, List<DueFolder.File> files, @Nullable String refused) {
    }

    /**
     * The last closed period of every report the program owes, in the order of the list of reports.
     *
     * @throws Refusal when the program's own list names a report that there is not
     */
    @Open("which reports are expected tells of nobody")
    public List<Due> on(LocalDate day) {
        var owed = new OwedReports(files.owed()).among(kinds.all());
        return owed.stream().flatMap(kind -> Optional.ofNullable(kind.form().rhythm()).stream().map(rhythm -> {
            var period = rhythm.lastClosed(day);
            return new Due(kind, period, rhythm.due(period));
        })).toList();
    }

    /**
     * Runs all of them as of the day and puts their files into a new folder with a manifest. A report that the disclosure rules
     * refuse leaves no file; the others are made all the same.
     *
     * @param formats the files to write; empty for those that each funder wants
     * @throws Refusal when the folder is there already or cannot be written
     */
    @Requires(Permission.RUN_PUBLIC_REPORTS)
    public List<Made> make(LocalDate day, Audience audience, List<String> formats, Path folder) {
        var due = on(day);
        var made = new ArrayList<Made>();
        DueFolder.fill(folder, part -> {
            due.forEach(each -> made.add(make(each, day, audience, formats, part)));
            return DueFolder.manifest(made, audience);
        });
        return made;
    }

    private Made make(Due due, LocalDate day, Audience audience, List<String> formats, Path folder) {
        try {
            var wanted = formats.isEmpty() ? due.kind().form().formats() : formats;
            var published = reports.publish(due.kind().name(), due.period(), day, audience, wanted, folder, null);
            var files = published.files().stream().map(DueFolder.File::of).toList();
            return new Made(due, published.result().reportId(), files, null);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.DISCLOSURE) {
                throw refusal;
            }
            return new Made(due, null, List.of(), refusal.sentence());
        }
    }
}

package org.handoff.backups.shell;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handoff.backups.BackupEntry;
import org.handoff.backups.BackupReceipt;
import org.handoff.backups.BackupStep;
import org.handoff.backups.Restored;
import org.handoff.console.Column;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.jspecify.annotations.Nullable;

/** Backups in words. */
final class BackupReplies {

    private static final List<Column> STEPS = List.of(new Column("checked", "Checked").uncut(), Column.of("found"));
    private static final List<Column> ENTRIES = List.of(new Column("id", "Id").uncut(), new Column("made_at", "Made").uncut(),
            Column.of("age").uncut(), Column.of("state").uncut(), new Column("bytes", "Size").uncut(), Column.of("file"),
            Column.of("note").whereThereIsRoom());
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private BackupReplies() {
    }

    static Reply made(BackupReceipt receipt) {
        var sheet = Reply.sheet("%s is made and verified.".formatted(receipt.id().shown())).with("id", receipt.id())
                .with("file", receipt.file().toString()).with("bytes", size(receipt.bytes())).with("sha256", receipt.sha256())
                .with("rows", receipt.rows()).with("audit_head", receipt.auditHead());
        return Reply.remarked(sheet.with(steps(receipt.steps())),
                List.of("Write the SHA-256 down, and keep a copy of the file on another disk: a backup beside its data file is lost with it."), 0);
    }

    static Reply.Listing steps(List<BackupStep> steps) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(Arrays.asList(step.subject(), (step.sound() ? "" : "FAULTY: ") + step.found())));
        return Reply.rows("steps", STEPS, rows, rows.size());
    }

    static Reply list(List<BackupEntry> entries, ZoneId zone) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        entries.forEach(it -> rows.add(Arrays.asList(it.id(),
                it.madeAt() == null ? null : new Labelled(it.madeAt().toString(), MINUTE.format(it.madeAt().atZone(zone))),
                it.age() == null ? null : new Labelled(it.age().toHours(), words(it.age())), it.state().inWords(),
                it.bytes() == null ? null : size(it.bytes()), it.file().toString(), it.note())));
        return Reply.rows("backups", ENTRIES, rows, rows.size());
    }

    static Reply restored(Restored restored) {
        var sheet = Reply.sheet("Restored.").with("file", restored.target().toString()).with("rows", restored.rows())
                .with("kept_aside", restored.aside() == null ? null : restored.aside().toString());
        return Reply.remarked(sheet.with(steps(restored.steps())), List.of(restored.aside() == null
                ? "To open it: handoff --file %s. It asks for a passphrase from when the backup was made; if nobody knows one, type there: recover".formatted(restored.target())
                : "You are signed out. Sign in with a passphrase from when the backup was made: login. If nobody knows one: recover"), 0);
    }

    /** How long something is ago, in the largest unit that tells. */
    static String words(Duration age) {
        if (age.toHours() < 1) {
            return counted(Math.max(0, age.toMinutes()), "minute");
        }
        return age.toDays() < 2 ? counted(age.toHours(), "hour") : counted(age.toDays(), "day");
    }

    private static String counted(long number, String unit) {
        return number == 1 ? "1 " + unit : "%d %ss".formatted(number, unit);
    }

    private static Labelled size(long bytes) {
        return new Labelled(bytes, bytes < 1 << 20 ? "%d KB".formatted((bytes + 1023) >> 10) : "%.1f MB".formatted(bytes / 1048576.0));
    }
}

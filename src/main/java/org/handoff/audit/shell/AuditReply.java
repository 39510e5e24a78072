package org.handoff.audit.shell;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.handoff.accounts.AccountId;
import org.handoff.audit.AuditLog;
import org.handoff.audit.LogEntry;
import org.handoff.audit.Verification;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.jspecify.annotations.Nullable;

/** What is said of the log. */
final class AuditReply {

    private static final int NOT_WHOLE = 3;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final List<Column> FOR_A_PERSON = List.of(new Column("number", "No").uncut(), new Column("at", "When").uncut(),
            Column.of("user"), new Column("kind", "What").uncut(), Column.of("use_case"), new Column("records", "Records"));
    private static final List<Column> WHOLE = Stream.of("number", "at", "zone", "user", "user_name", "kind", "permission", "use_case",
            "granted", "record_count", "records", "clock_set_back").map(Column::of).toList();

    private AuditReply() {
    }

    static Reply list(AuditLog.Found found, Map<AccountId, String> names) {
        var whole = found.rows().stream().map(entry -> whole(entry, names)).toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("entries", whole.stream().map(AuditReply::named).toList());
        json.put("total", found.total());
        return Reply.document(json,
                Reply.rows("entries", FOR_A_PERSON, found.rows().stream().map(entry -> shown(entry, names)).toList(), found.total()),
                Reply.rows("entries", WHOLE, whole, found.total()));
    }

    /** @param notAsGiven  what the file says of users and their keys that no program lead decided */
    static Reply verified(Verification log, List<String> notAsGiven) {
        var broken = log.firstBad();
        var sheet = Reply.sheet(broken == null ? "The audit log is whole." : "Row %d of the audit log is not as it was written: %s."
                .formatted(broken.row(), broken.because()))
                .with("whole", broken == null).with("rows", log.rows()).with("head", log.head().toString())
                .with("first_bad_row", broken == null ? null : broken.row()).with("because", broken == null ? null : broken.because())
                .with("clock_set_back", log.clockSetBack()).with("users_as_given", notAsGiven.isEmpty());
        return Reply.remarked(sheet, remarks(log, notAsGiven), broken == null && notAsGiven.isEmpty() ? 0 : NOT_WHOLE);
    }

    private static List<String> remarks(Verification log, List<String> notAsGiven) {
        var remarks = new ArrayList<String>();
        notAsGiven.forEach(found -> remarks.add("Somebody changed the file by other means than this program: %s. It does not count.".formatted(found)));
        if (log.firstBad() != null) {
            remarks.add("Every row before it is whole. Keep the file as it is, and the last backup that verifies.");
        }
        if (log.firstSetBack() != null) {
            remarks.add("%d rows bear an earlier time than the row before, the first is row %d: the machine's clock was set back. The numbers tell the order."
                    .formatted(log.clockSetBack(), log.firstSetBack()));
        }
        if (!log.detailsSeen()) {
            remarks.add("Your keys do not open the sealed details: they were not looked into.");
        }
        return remarks;
    }

    private static List<@Nullable Object> whole(LogEntry entry, Map<AccountId, String> names) {
        var account = entry.account();
        return Arrays.asList(entry.number(), entry.at(), entry.zone(), account == null ? null : account.value(),
                account == null ? null : names.get(account), KindValue.word(entry.kind()), entry.permission(), entry.useCase(),
                entry.granted(), entry.records(), entry.subjects(), entry.clockSetBack());
    }

    private static Map<String, @Nullable Object> named(List<@Nullable Object> cells) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        for (int column = 0; column < cells.size(); column++) {
            named.put(WHOLE.get(column).key(), cells.get(column));
        }
        return named;
    }

    private static List<@Nullable Object> shown(LogEntry entry, Map<AccountId, String> names) {
        var kind = KindValue.word(entry.kind());
        var account = entry.account();
        return Arrays.asList(entry.number(), local(entry.at()) + (entry.clockSetBack() ? " (clock set back)" : ""),
                account == null ? null : names.getOrDefault(account, account.shown()),
                entry.granted() ? kind : kind + ", denied", words(entry.useCase()), which(entry));
    }

    private static String which(LogEntry entry) {
        long named = entry.subjects().isEmpty() ? 0 : entry.subjects().split(" ").length;
        return entry.records() <= named ? entry.subjects().replace(" ", ", ")
                : "%d: %s …".formatted(entry.records(), entry.subjects().replace(" ", ", "));
    }

    /** {@code ParticipantDirectory.find} as {@code participant directory: find}. */
    private static String words(String useCase) {
        return useCase.replace(".", ": ").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The time where the reader is; what is no time any more is shown as it stands. */
    private static String local(String at) {
        try {
            return SECOND.format(Instant.parse(at).atZone(ZoneId.systemDefault()));
        } catch (DateTimeException changed) {
            return at;
        }
    }
}

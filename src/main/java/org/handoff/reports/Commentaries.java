package org.handoff.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead writes about the figures of a run: kept with it, printed when the report is run again. */
@Service
@Transactional
public class Commentaries {

    private static final Pattern NUMBER = Pattern.compile("(?i)(?<![\\w.,–-])(one|two|three|four|five|six|seven|eight|nine|ten|\\d+)(?![\\w–-]|[.,]\\d)");
    private static final List<String> WORDS = List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final CommentaryQueries queries;
    private final Sessions sessions;
    private final PublicRule rules;
    private final Clock clock;

    Commentaries(CommentaryQueries queries, Sessions sessions, PublicRule rules, Clock clock) {
        this.queries = queries;
        this.sessions = sessions;
        this.rules = rules;
        this.clock = clock;
    }

    /** Keeps what was written about a run, in place of what was written before. */
    @Requires(Permission.RUN_INTERNAL_REPORTS)
    public void write(KeptRun run, String words) {
        queries.write(run.number(), sessions.who().orElseThrow().account().value(), Instant.now(clock), words);
    }

    /** What somebody should look at before it is printed for this audience: nothing withholds a small number that is written in words. */
    @Open("looks at the words alone")
    public List<String> doubts(String words, Audience audience) {
        var small = new ArrayList<String>();
        int threshold = rules.inForce().threshold();
        NUMBER.matcher(words).results().map(found -> found.group(1)).filter(number -> isSmall(number, threshold)).distinct().forEach(small::add);
        return audience == Audience.INTERNAL || small.isEmpty() ? List.of()
                : List.of("The commentary says %s. What is written here is printed as it stands: a count under %d that a table withholds must not be told."
                        .formatted(String.join(", ", small), threshold));
    }

    private static boolean isSmall(String number, int threshold) {
        long value = number.matches("\\d+") ? number.length() > 9 ? Long.MAX_VALUE : Long.parseLong(number)
                : WORDS.indexOf(number.toLowerCase(Locale.ROOT));
        return 0 < value && value < threshold;
    }
}

package org.handoff.demo.shell;

import java.nio.file.Path;
import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Progress;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.demo.CountyFiles;
import org.springframework.stereotype.Component;

/** {@code demo --referrals N --out DIR}; without options the launcher opens a throw-away demo instead. */
@Component
class DemoCommands implements CommandSet {

    private static final int MOST = 10_000_000;
    private static final int USUAL_SEED = 1;
    private static final int BETWEEN_PROGRESS = 1000;

    private final CountyFiles county;
    private final Progress progress;
    private final Field<Integer> referrals;
    private final Field<Integer> seed;
    private final Field<Path> out;

    DemoCommands(CountyFiles county, Progress progress, Values values) {
        this.county = county;
        this.progress = progress;
        this.referrals = Field.of("referrals", values.wholeNumber(1, MOST)).required().explained("How many referrals; about 14 rows come with each.");
        this.seed = Field.of("seed", values.wholeNumber(0, Integer.MAX_VALUE)).quiet()
                .explained("The same number gives the same county on the same day; %d if left out.".formatted(USUAL_SEED));
        this.out = Field.of("out", values.path()).required().asked("Folder").explained("The new folder to write.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("demo").in("Moving in").forAnyone()
                .describedAs("Write a county of invented people as files to import")
                .example("demo --referrals 100 --seed 7 --out county").asking(referrals, seed, out).does(this::write));
    }

    private Reply write(Answers answers) {
        try {
            int wanted = answers.the(referrals);
            var written = county.write(answers.the(out), wanted, answers.has(seed) ? answers.the(seed) : USUAL_SEED,
                    soFar -> show(soFar, wanted));
            return Reply.said("Wrote %s: %d referrals, %d rows in all. Everybody in it is invented.".formatted(written.folder(), wanted, written.rows()),
                    "Bring them in with: import %s".formatted(written.folder()));
        } finally {
            progress.done();
        }
    }

    private void show(long soFar, int wanted) {
        if (soFar % BETWEEN_PROGRESS == 0) {
            progress.show("%d of %d referrals written".formatted(soFar, wanted));
        }
    }
}

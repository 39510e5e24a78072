package org.handoff.participants;

import java.util.List;
import org.handoff.console.Progress;
import org.springframework.stereotype.Component;

/** Looks through the people in memory for who may be meant. */
@Component
class PeopleSearch {

    private final PeopleIndex index;
    private final Likeness likeness;
    private final Resemblance resemblance;
    private final Progress progress;

    PeopleSearch(PeopleIndex index, Likeness likeness, Resemblance resemblance, Progress progress) {
        this.progress = progress;
        this.index = index;
        this.likeness = likeness;
        this.resemblance = resemblance;
    }

    /**
     * Everybody of whom every word that was typed is like something known, so many of them, the likeliest first. Where there is nobody, words
     * are taken together.
     */
    Matches search(String typed, int most) {
        index.await(progress);
        return index.asked(roll -> Clue.readings(typed).stream().map(words -> new Ranking(roll, Clue.of(words, likeness)).best(most))
                .filter(matches -> matches.total() > 0).findFirst().orElseGet(() -> new Matches(0, List.of())));
    }

    /** Records that somebody who is about to be recorded may be, the likeliest first. */
    List<Match> like(PersonalDetails person) {
        var wanted = IndexedPerson.of(person);
        index.await(progress);
        return index.asked(roll -> new Namesakes(roll, wanted, likeness, resemblance).likely());
    }
}

package org.handoff.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.handoff.court.LegalMatters;
import org.handoff.court.MatterDetails;
import org.handoff.encounters.Encounters;
import org.handoff.encounters.NewEncounter;
import org.handoff.episodes.Enrolments;
import org.handoff.episodes.EpisodeDirectory;
import org.handoff.episodes.EpisodeFilter;
import org.handoff.episodes.EpisodeRow;
import org.handoff.episodes.NewStatus;
import org.handoff.notes.Notes;
import org.handoff.outcomes.Observed;
import org.handoff.outcomes.Outcomes;
import org.handoff.plans.Goals;
import org.handoff.plans.NewGoal;
import org.handoff.program.Sites;
import org.handoff.referrals.NewReferral;
import org.handoff.referrals.Referrals;
import org.handoff.tasks.NewTask;
import org.handoff.tasks.Tasks;
import org.springframework.stereotype.Component;

/** What no sheet of the exchange format holds: engagement, goals, notes, tasks, legal matters, outcomes of some people, whom officers met. */
@Component
class Casebook {

    private static final int PEOPLE = 12;
    private static final String WORKER = "Dana";
    private static final String POLICE = "Riverbend Police";
    private static final List<String> DECLINED = List.of("NOT_NOW", "IN_CARE", "DISTRUST");
    private static final List<String> STATUSES = List.of("LIGHT", "IN_THE_WIND", "IN_RESIDENTIAL");
    private static final List<String> GOALS = List.of("A door I can lock", "Get my license back", "See my kids on Sundays",
            "Sleep through a night");
    private static final List<String> STEPS = List.of("Get a copy of the birth certificate", "Call the housing line together",
            "Ask about visiting hours");
    private static final List<String> NOTES = List.of("Prefers mornings; the dog comes along.", "Wants somebody to come along the first time.",
            "Phone is gone again; ask at the library.");
    private static final List<String> TASKS = List.of("Bring bus passes", "Call the clinic about the intake", "Ask for the court papers",
            "Return the call");

    private final EpisodeDirectory episodes;
    private final Enrolments enrolments;
    private final Goals goals;
    private final Notes notes;
    private final Tasks tasks;
    private final LegalMatters matters;
    private final Outcomes outcomes;
    private final Encounters encounters;
    private final Referrals referrals;
    private final Sites sites;
    private final Clock clock;

    Casebook(EpisodeDirectory episodes, Enrolments enrolments, Goals goals, Notes notes, Tasks tasks, LegalMatters matters, Outcomes outcomes,
            Encounters encounters, Referrals referrals, Sites sites, Clock clock) {
        this.episodes = episodes;
        this.enrolments = enrolments;
        this.goals = goals;
        this.notes = notes;
        this.tasks = tasks;
        this.matters = matters;
        this.outcomes = outcomes;
        this.encounters = encounters;
        this.referrals = referrals;
        this.sites = sites;
        this.clock = clock;
    }

    /** Works with the people who were enrolled last, and lets an officer wait for somebody. */
    void fill() {
        sites.add("North", 14, 180);
        var open = episodes.list(EpisodeFilter.of(null, true), PEOPLE);
        for (int i = 0; i < open.size(); i++) {
            work(i, open.get(i));
        }
        tasks.add(new NewTask("Order naloxone kits", LocalDate.now(clock).plusDays(2), null, WORKER));
        var called = LocalDateTime.now(clock).minusMinutes(20).truncatedTo(ChronoUnit.MINUTES);
        meet(called.minusDays(1));
        open.stream().findFirst().ifPresent(row -> referrals.receive(new NewReferral(row.participant(), called.toLocalDate(), "SOCIAL", "REFER",
                POLICE, "LAW_ENFORCEMENT", null, null, WORKER, "ELIGIBLE", called, null, "North", null), List.of()));
    }

    /** What officers offered yesterday: most of it to people nobody knows, and not all of it taken up. */
    private void meet(LocalDateTime last) {
        for (int i = 0; i < DECLINED.size(); i++) {
            encounters.add(new NewEncounter(null, last.minusHours(i), "Station square", POLICE, null, "ON_VIEW", "REFER", false, null, "2", DECLINED.get(i)));
        }
        encounters.add(new NewEncounter(null, last.minusHours(4), "River park", POLICE, null, "911", "NALOX", true, true, "4", null));
        encounters.add(new NewEncounter(null, last.minusHours(5), "River park", POLICE, null, "311", "REFER", false, null, "1", null));
    }

    private void work(int number, EpisodeRow row) {
        var today = LocalDate.now(clock);
        var lately = row.enrolledOn().isAfter(today.minusDays(9)) ? row.enrolledOn() : today.minusDays(9);
        var person = row.participant();
        if (number % 2 == 1) {
            enrolments.engage(row.id(), new NewStatus(of(STATUSES, number / 2), lately, null, WORKER));
        }
        var goal = goals.add(new NewGoal(person, lately, of(GOALS, number), number % 2 == 0 ? "HOUSING" : null));
        goals.addStep(goal, of(STEPS, number), today.plusDays(number));
        notes.write(person, lately, of(NOTES, number), WORKER);
        tasks.add(new NewTask(of(TASKS, number), today.plusDays(number - 2L), person, WORKER));
        if (number % 3 == 0) {
            matters.add(person, new MatterDetails(number == 0 ? "WARRANT" : "FINES", null, today.plusDays(3L + 2 * number), "Go along", null, null));
            outcomes.observe(new Observed(person, lately, "2", "HOUSING", "336", "Staying with a friend for now", "SELF"));
        }
    }

    private static String of(List<String> texts, int number) {
        return texts.get(number % texts.size());
    }
}

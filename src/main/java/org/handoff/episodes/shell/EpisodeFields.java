package org.handoff.episodes.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.episodes.Closure;
import org.handoff.episodes.Enrolments;
import org.handoff.episodes.EpisodeDetails;
import org.handoff.episodes.EpisodeFilter;
import org.handoff.episodes.EpisodeId;
import org.handoff.episodes.EpisodeValue;
import org.handoff.episodes.NewStatus;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.program.Focus;
import org.handoff.program.Sites;
import org.handoff.program.Workers;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.ReferralValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of an episode: its beginning, how the person is engaged, its end, and which ones to list. */
@Component
class EpisodeFields {

    final Field<ReferralId> referral;
    final Field<EpisodeId> episode;
    final Field<LocalDate> on;
    final Field<String> why;
    final Field<String> worker;
    final Field<String> enrolledAt;
    private final Field<LocalDate> corrected;
    private final Field<String> correctedSite;
    private final Field<ReferralId> correctedReferral;
    private final Field<String> reason;
    private final Field<String> completion;
    private final Field<String> destination;
    private final Field<Boolean> again;
    private final Field<String> status;
    private final Field<String> note;
    private final Field<ParticipantId> participant;
    private final Field<Boolean> open;
    private final Field<String> withStatus;
    private final Field<String> ofWorker;
    private final Field<String> ofSite;

    EpisodeFields(Enrolments enrolments, CodeValues codes, Values values, ReferralValue referrals, EpisodeValue episodes, ParticipantValue people, Workers workers,
            Sites sites, Focus focus) {
        referral = Field.of("referral", referrals).required().positional().explained("Id, or part of the name.");
        episode = Field.of("episode", episodes).required().positional().explained("Id, or part of the name: then the open one.");
        on = Field.of("on", values.pastDate()).asked("On").required().byDefault(sofar -> "today").explained("Today when left out.");
        why = Field.of("reason", values.remark()).asked("Why it goes on").required().explained("Why it goes on, in a few words; it is sealed.");
        worker = Field.of("worker", workers.value()).asked("Worker").byDefault(sofar -> focus.workerOrMe())
                .explained("Who sees it so; the worker in use, or else you, when left out.");
        enrolledAt = Field.of("site", sites.value()).quiet().byDefault(sofar -> focus.site().orElse(null))
                .explained("The site; the one in use, or else the first, when left out.");
        corrected = Field.of("on", values.pastDate()).asked("Enrolled on").requiredIf(sofar -> sofar.has(episode))
                .byDefault(standing(enrolments, it -> it.enrolledOn().toString())).explained("The day of the enrolment.");
        correctedSite = Field.of("site", sites.value()).askedWhen(sofar -> sites.list().size() > 1)
                .offering(standing(enrolments, EpisodeDetails::site))
                .explained("The site; - for the first one.");
        correctedReferral = Field.of("referral", referrals).quiet().explained("Another referral of the same person.");
        reason = Field.of("reason", codes.of("closure-reason")).required().explained("Code of the list closure-reason.");
        completion = Field.of("completion", codes.of("completion"))
                .explained("For programs that have a completion: COMPLETED or NOT_COMPLETED.");
        destination = Field.of("destination", codes.of("living-situation", "destination")).asked("Where to")
                .explained("Where the person lives afterwards.");
        again = Field.of("again", values.flag()).quiet().explained("Replace an earlier closure.");
        status = Field.of("status", codes.of("engagement-status")).required().positional().asked("How is the person engaged")
                .explained("Code of the list engagement-status, such as IN_THE_WIND.");
        note = Field.of("note", values.remark()).asked("Note").explained("What it rests on; it is sealed.");
        participant = Field.of("participant", people).positional().explained("Only this person's.");
        open = Field.of("open", values.flag()).explained("Only those not closed.");
        withStatus = Field.of("status", codes.of("engagement-status")).explained("Only with this engagement status.");
        ofWorker = Field.of("worker", workers.known()).byDefault(sofar -> sofar.has(participant) ? null : focus.worker().orElse(null))
                .explained("Only whom this worker saw last; - for everybody's.");
        ofSite = Field.of("site", sites.value()).byDefault(sofar -> sofar.has(participant) ? null : focus.site().orElse(null)).explained("Only of this site; - for all.");
    }

    List<Field<?>> ofCorrection() {
        return List.of(episode, corrected, correctedSite, correctedReferral);
    }

    /** Whether anything is to be corrected. */
    boolean corrects(Answers answers) {
        return answers.has(corrected) || answers.has(correctedSite) || answers.isLeftEmpty(correctedSite) || answers.has(correctedReferral);
    }

    /** What was said, over what stands there. */
    EpisodeDetails details(Answers answers, EpisodeDetails known) {
        return new EpisodeDetails(answers.has(correctedReferral) ? answers.the(correctedReferral) : known.referral(), answers.the(corrected),
                answers.has(correctedSite) || answers.isLeftEmpty(correctedSite) ? answers.get(correctedSite) : known.site());
    }

    private Function<Answers, @Nullable String> standing(Enrolments enrolments, Function<EpisodeDetails, @Nullable String> part) {
        return sofar -> sofar.has(episode) ? part.apply(enrolments.details(sofar.the(episode))) : null;
    }

    List<Field<?>> ofEnrolment() {
        return List.of(referral, on, enrolledAt);
    }

    List<Field<?>> ofStatus() {
        return List.of(episode, status, on, note, worker);
    }

    List<Field<?>> ofClosure() {
        return List.of(episode, reason, on, completion, destination, again);
    }

    List<Field<?>> ofReopening() {
        return List.of(episode, why, on, worker);
    }

    List<Field<?>> ofList() {
        return List.of(participant, open, withStatus, ofWorker, ofSite);
    }

    NewStatus status(Answers answers) {
        return new NewStatus(answers.the(status), answers.the(on), answers.get(note), answers.get(worker));
    }

    Closure closure(Answers answers) {
        return new Closure(answers.the(on), answers.the(reason), answers.get(completion), answers.get(destination), answers.is(again));
    }

    EpisodeFilter filter(Answers answers) {
        return new EpisodeFilter(answers.get(participant), answers.is(open), answers.get(withStatus), answers.get(ofWorker), answers.get(ofSite));
    }
}

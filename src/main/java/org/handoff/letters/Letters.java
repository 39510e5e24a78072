package org.handoff.letters;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.handoff.consents.DisclosureBasis;
import org.handoff.consents.Disclosures;
import org.handoff.participants.Participants;
import org.handoff.program.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing papers about one person, each under a basis and into the log of disclosures. */
@Service
public class Letters {

    private static final Set<String> OF_A_LETTER = Set.of("IDENTITY", "PARTICIPATION");
    private static final Set<String> LETTERS_MAY = Set.of("IDENTITY", "PARTICIPATION", "GOALS");

    private final Basis basis;
    private final Disclosures disclosures;
    private final Participants participants;
    private final EnrolmentQueries enrolments;
    private final PacketSections sections;
    private final Programs programs;
    private final Sessions sessions;
    private final Clock clock;

    Letters(Basis basis, Disclosures disclosures, Participants participants, EnrolmentQueries enrolments, PacketSections sections,
            Programs programs, Sessions sessions, Clock clock) {
        this.basis = basis;
        this.disclosures = disclosures;
        this.participants = participants;
        this.enrolments = enrolments;
        this.sections = sections;
        this.programs = programs;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Writes the letter that says whether, since when and how steadily somebody takes part, as the vacation of a conviction under
     * RCW 9.96.060(6) asks for.
     *
     * @throws org.handoff.shared.Refusal when there was no enrolment, no consent covers it, or the file cannot be written; then
     *         nothing is logged
     */
    @Requires(Permission.WRITE_LETTERS)
    @Transactional
    public WrittenLetter participation(LetterRequest request) {
        var classes = with(OF_A_LETTER, request.dataClasses());
        if (!LETTERS_MAY.containsAll(classes)) {
            throw new BeyondALetter(request.participant());
        }
        var enrolment = enrolments.last(request.participant(), today())
                .orElseThrow(() -> new NeverEnrolled(request.participant()));
        var on = basis.of(request, today(), classes);
        return write(request, on, "letter", head -> LetterPage.of(head, participants.details(request.participant()), enrolment,
                classes.contains("GOALS")), enrolment.compliance().counted());
    }

    /**
     * Writes somebody's record, as much of it as the basis carries; for the participant themself, all of it.
     *
     * @throws org.handoff.shared.Refusal when no consent covers it, or the file cannot be written; then nothing is logged
     */
    @Requires(Permission.WRITE_LETTERS)
    @Transactional
    public WrittenLetter packet(LetterRequest request) {
        var on = basis.of(request, today(), request.dataClasses());
        return write(request, on, "packet", head -> PacketPages.of(head, participants.details(request.participant()),
                sections.of(request.participant(), on.dataClasses(), on.consent() == null)), null);
    }

    private WrittenLetter write(LetterRequest request, DisclosureBasis on, String kind, LetterFile.Pages pages,
            @Nullable Integer months) {
        // logged first: the number of the disclosure stands on the paper, and a paper that fails takes it back
        var logged = disclosures.log(on);
        var head = new Letterhead(programs.name(), by(), request.participant(), on.recipient(), today(), logged.id(),
                logged.notice());
        Path target = request.folder().resolve("%s-%s-%s.pdf".formatted(request.participant(), kind, logged.id()));
        int written = LetterFile.write(target, pages, head, clock.instant());
        return new WrittenLetter(target, written, logged.id(), logged.notice().scope(), months);
    }

    private static Set<String> with(Set<String> always, Set<String> wanted) {
        var classes = new TreeSet<>(always);
        classes.addAll(wanted);
        return classes;
    }

    private @Nullable String by() {
        return sessions.who().map(SignedIn::name).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

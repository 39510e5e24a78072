package org.handoff.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the records lack and where they contradict each other, with the command that puts each of it right. */
@Service
@Transactional
public class Quality {

    private final QualityRules rules;
    private final Findings findings;
    private final FindingQueries queries;
    private final ExemptionQueries exemptions;
    private final ParticipantDirectory people;
    private final Sessions sessions;
    private final Clock clock;

    Quality(QualityRules rules, Findings findings, FindingQueries queries, ExemptionQueries exemptions, ParticipantDirectory people,
            Sessions sessions, Clock clock) {
        this.rules = rules;
        this.findings = findings;
        this.queries = queries;
        this.exemptions = exemptions;
        this.people = people;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Every rule with how many records break it, in the order of the file; what was accepted is counted apart. */
    @Requires(Permission.CHECK_QUALITY)
    @Transactional(readOnly = true)
    public List<RuleSummary> summary(QualityFilter filter) {
        var all = findings.all(null, filter, today());
        var total = all.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        var open = findings.open(all).stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        var wholes = queries.wholes(filter);
        return rules.all().stream().map(rule -> {
            long found = open.getOrDefault(rule.rule(), 0L);
            return new RuleSummary(rule, found, total.getOrDefault(rule.rule(), 0L) - found, wholes.getOrDefault(rule.of(), 0L));
        }).toList();
    }

    /** The records that break a rule, without those that were accepted, at most so many. */
    @Requires(Permission.CHECK_QUALITY)
    @Transactional(readOnly = true)
    public FindingRows breaking(String rule, QualityFilter filter, int limit) {
        var known = rules.named(rule);
        var open = findings.open(findings.all(rule, filter, today()));
        var shown = open.subList(0, Math.min(limit, open.size()));
        var names = people.names(shown.stream().map(Finding::participant).toList());
        return new FindingRows(known, shown.stream().map(it -> new FindingRow(it.record().shown(), it.participant(),
                names.getOrDefault(it.participant(), ""), it.inWords(), it.worker(), known.fix(it.texts()),
                known.otherwise(it.texts()))).toList(), open.size());
    }

    /**
     * Remembers that a finding is no error, as long as its values stay what they are.
     *
     * @return whose record it is
     * @throws org.handoff.shared.Refusal when the record does not break the rule, or that is known
     */
    @Requires(Permission.ACCEPT_FINDINGS)
    public ParticipantId accept(String rule, String record, String because) {
        var finding = finding(rule, record);
        exemptions.of(rule, finding.record()).ifPresent(known -> {
            if (known.facts().equals(finding.facts())) {
                throw new AcceptedAlready(finding.record().shown(), rule, known.acceptedOn());
            }
            exemptions.reopen(known.number(), today());
        });
        exemptions.accept(finding, today(), sessions.who().map(SignedIn::staff).orElse(null), because);
        return finding.participant();
    }

    /**
     * Takes back that a finding is no error.
     *
     * @return whose record it is
     * @throws org.handoff.shared.Refusal when nobody has said so
     */
    @Requires(Permission.ACCEPT_FINDINGS)
    public ParticipantId reopen(String rule, String record) {
        rules.named(rule);
        var known = exemptions.standing().stream().filter(it -> it.rule().equals(rule) && it.record().shown().equals(shown(record)))
                .findFirst().orElseThrow(() -> new NotAccepted(shown(record), rule));
        exemptions.reopen(known.number(), today());
        return known.participant();
    }

    /** What was accepted, the last first. */
    @Requires(Permission.CHECK_QUALITY)
    @Transactional(readOnly = true)
    public List<AcceptedRow> accepted() {
        var standing = new HashSet<List<Object>>();
        findings.all(null, QualityFilter.ALL, today()).forEach(it -> standing.add(List.of(it.rule(), it.record(), it.facts())));
        return exemptions.standing().stream().map(it -> new AcceptedRow(it.rule(), it.record().shown(), it.acceptedOn(), it.worker(),
                it.reason(), !standing.contains(List.of(it.rule(), it.record(), it.facts())))).toList();
    }

    /** The rules. */
    @Requires(Permission.PICK_RECORDS)
    public List<QualityRule> rules() {
        return rules.all();
    }

    /** The names of workers. */
    @Requires(Permission.PICK_RECORDS)
    public List<String> workers() {
        return queries.workers();
    }

    /** The names of sites. */
    @Requires(Permission.PICK_RECORDS)
    public List<String> sites() {
        return queries.sites();
    }

    private Finding finding(String rule, String record) {
        rules.named(rule);
        return findings.all(rule, QualityFilter.ALL, today()).stream().filter(it -> it.record().shown().equals(shown(record))).findFirst()
                .orElseThrow(() -> new NotAFinding(shown(record), rule));
    }

    private static String shown(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

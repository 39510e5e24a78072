package org.handoff.participants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.console.Doorkeeper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding people: by id, external key, or parts of names and aliases. */
@Service
@Transactional(readOnly = true)
public class ParticipantDirectory {

    private static final int MOST = 50;
    private static final int MOST_DOUBTS = 3;
    /** Of very many people of a name, only the latest are put in order of when they were seen. */
    private static final int MOST_LOOKED_UP = 200;

    private final ParticipantQueries queries;
    private final PeopleIndex index;
    private final RecentPeopleQueries recent;
    private final Doorkeeper door;
    private final PeopleSearch search;
    private final MergeQueries merges;

    ParticipantDirectory(ParticipantQueries queries, PeopleIndex index, RecentPeopleQueries recent, Doorkeeper door, PeopleSearch search,
            MergeQueries merges) {
        this.queries = queries;
        this.index = index;
        this.recent = recent;
        this.door = door;
        this.search = search;
        this.merges = merges;
    }

    /** The most recently recorded people. */
    @Requires(Permission.READ_PEOPLE)
    public List<ParticipantRow> recent(int limit) {
        return queries.page(limit);
    }

    /** Whom a worker, by name, saw last, the most recent first. */
    @Requires(Permission.READ_PEOPLE)
    public List<ParticipantRow> seenBy(String worker, int limit) {
        return queries.seenBy(worker, limit);
    }

    /** How many people a worker saw last. */
    @Requires(Permission.PICK_RECORDS)
    public long countSeenBy(String worker) {
        return queries.countSeenBy(worker);
    }

    /** How many people there are. */
    @Requires(Permission.PICK_RECORDS)
    public long count() {
        return queries.count();
    }

    /** One person's line. */
    @Requires(Permission.PICK_RECORDS)
    public ParticipantRow row(ParticipantId id) {
        return queries.byId(id.value()).orElseThrow(() -> new UnknownParticipant(id.shown()));
    }

    /** What is said to who is about to record a person much like some on file, the likeliest first; mostly nothing. */
    @Requires(Permission.PICK_RECORDS)
    public List<String> doubts(PersonalDetails person) {
        return search.like(person).stream().limit(MOST_DOUBTS).map(it -> """
                %1$s may be the same person (%2$d of 100): %3$s. If so, record under %1$s instead.""".formatted(it.id(), it.score(),
                Match.inWords(it.why()))).toList();
    }

    /** The name of one person, as lists show it. */
    @Requires(Permission.PICK_RECORDS)
    public String name(ParticipantId id) {
        return index.person(id).map(IndexedPerson::name).orElse("(no name)");
    }

    /** The names of people, as lists show them. */
    @Requires(Permission.PICK_RECORDS)
    public Map<ParticipantId, String> names(Collection<ParticipantId> ids) {
        return index.names(ids);
    }

    /** People who fit what was typed: an id, an external key, or parts of names in any order; at most 50, best first. */
    @Requires(Permission.PICK_RECORDS)
    public List<ParticipantRow> find(String typed) {
        return find(typed, MOST);
    }

    /**
     * People to pick from while somebody types: as {@link #find(String)}, those whom whoever is signed in has seen of late first, and
     * these alone before anything is typed, with the latest recorded people after them.
     */
    @Requires(Permission.PICK_RECORDS)
    public List<ParticipantRow> picked(String typed) {
        var own = door.present().map(worker -> recent.of(worker, MOST)).orElse(List.of());
        var found = typed.isBlank() ? Stream.concat(queries.byIds(own).stream(), queries.page(MOST).stream()).distinct().toList() : find(typed);
        return Stream.concat(found.stream().filter(row -> own.contains(row.id())).sorted(Comparator.comparingInt(row -> own.indexOf(row.id()))),
                found.stream().filter(row -> !own.contains(row.id()))).limit(MOST).toList();
    }

    /** The same, at most so many. */
    @Requires(Permission.READ_PEOPLE)
    public List<ParticipantRow> find(String typed, int limit) {
        var text = typed.strip();
        var exact = exact(text);
        if (exact.isPresent()) {
            return exact.stream().toList();
        }
        return text.isEmpty() ? queries.page(limit) : named(text, limit);
    }

    /** How many people fit what was typed. */
    @Requires(Permission.PICK_RECORDS)
    public long count(String typed) {
        var text = typed.strip();
        return exact(text).isPresent() ? 1 : text.isEmpty() ? queries.count() : index.called(words(text)).size();
    }

    /**
     * Everybody of whom all that was typed is like something known: parts of names and aliases, what sounds or looks like them, a
     * birth date or one near it, part of a phone or of another number. The best first, and of equals who was seen last.
     */
    @Requires(Permission.READ_PEOPLE)
    public FoundPeople search(String typed, int limit) {
        var exact = exact(typed);
        if (exact.isPresent()) {
            return new FoundPeople(List.of(new FoundPerson(exact.get(), 100, "")), 1);
        }
        var matches = search.search(typed, Math.max(limit, MOST_LOOKED_UP));
        var byId = new HashMap<ParticipantId, Match>();
        matches.best().forEach(match -> byId.put(match.id(), match));
        var people = queries.byIds(shown(matches.best(), limit)).stream()
                .map(row -> new FoundPerson(row, byId.get(row.id()).score(), Match.inWords(byId.get(row.id()).why())))
                .sorted(Comparator.comparingInt(FoundPerson::score).reversed()).toList();
        return new FoundPeople(people, matches.total());
    }

    /** Which of the best there is room for: of those with the last score that is shown, who was seen last. */
    private List<ParticipantId> shown(List<Match> best, int limit) {
        if (best.size() <= limit) {
            return best.stream().map(Match::id).toList();
        }
        int last = best.get(Math.max(0, limit - 1)).score();
        var shown = new ArrayList<>(best.stream().filter(match -> match.score() > last).map(Match::id).toList());
        queries.bySeenLast(best.stream().filter(match -> match.score() == last).map(Match::id).toList()).stream()
                .limit(limit - shown.size()).forEach(shown::add);
        return shown;
    }

    /** Who may be meant by a text that fits nobody, the likeliest first. */
    @Requires(Permission.PICK_RECORDS)
    public List<String> near(String typed) {
        return typed.isBlank() ? List.of() : search.search(typed, MOST_DOUBTS).best().stream()
                .map(match -> "%s (%s)".formatted(match.id(), Match.inWords(match.why()))).toList();
    }

    /** The one person an id or external key names; that of a record that was merged names the person it was merged into. */
    @Requires(Permission.PICK_RECORDS)
    public Optional<ParticipantRow> exact(String typed) {
        return number(typed).flatMap(queries::survivor).flatMap(id -> queries.byId(id.value()));
    }

    /** What is said to who typed the id or external key of a record that was merged into another. */
    @Requires(Permission.PICK_RECORDS)
    public Optional<String> merged(String typed) {
        return number(typed).flatMap(merges::of).map(PersonMerge::sentence);
    }

    private Optional<Long> number(String typed) {
        var text = typed.strip();
        if (text.matches("(?i)P?\\d{1,15}")) {
            var number = Long.parseLong(text.replaceFirst("(?i)^P", ""));
            return queries.survivor(number).map(known -> number).or(() -> queries.byExternalKey(text));
        }
        return queries.byExternalKey(text);
    }

    /** Names that begin with the first word before names that hold it, and among them who was seen last first. */
    private List<ParticipantRow> named(String text, int limit) {
        var words = words(text);
        var first = IndexedPerson.folded(words.get(0));
        var called = index.called(words);
        var rows = new ArrayList<ParticipantRow>();
        for (boolean begins : List.of(true, false)) {
            var ids = called.stream().filter(person -> person.begins(first) == begins).map(IndexedPerson::id).limit(MOST_LOOKED_UP).toList();
            rows.addAll(rows.size() < limit ? queries.byIds(ids) : List.of());
        }
        return rows.size() > limit ? rows.subList(0, limit) : rows;
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }
}

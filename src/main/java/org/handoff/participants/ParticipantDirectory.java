package org.handoff.participants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    /** Of very many people of a name, only the latest are put in order of when they were seen. */
    private static final int MOST_LOOKED_UP = 200;

    private final ParticipantQueries queries;
    private final PeopleIndex index;
    private final RecentPeopleQueries recent;
    private final Doorkeeper door;

    ParticipantDirectory(ParticipantQueries queries, PeopleIndex index, RecentPeopleQueries recent, Doorkeeper door) {
        this.queries = queries;
        this.index = index;
        this.recent = recent;
        this.door = door;
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

    /** What is said to who is about to record a person of the same name and birth date as one on file; mostly nothing. */
    @Requires(Permission.PICK_RECORDS)
    public List<String> doubts(PersonalDetails person) {
        return index.namesakes(person).stream().map(it -> """
                %1$s has the same name and date of birth. If it is the same person, record under %1$s instead.""".formatted(it.id())).toList();
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

    /** The one person an id or external key names. */
    @Requires(Permission.PICK_RECORDS)
    public Optional<ParticipantRow> exact(String typed) {
        var text = typed.strip();
        if (text.matches("(?i)P?\\d{1,15}")) {
            return queries.byId(Long.parseLong(text.replaceFirst("(?i)^P", ""))).or(() -> byKey(text));
        }
        return byKey(text);
    }

    private Optional<ParticipantRow> byKey(String key) {
        return queries.byExternalKey(key).flatMap(queries::byId);
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

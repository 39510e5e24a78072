package org.handoff.participants;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;

/**
 * An answer that is a record of a person: its id, or part of the person's name, then one of theirs.
 *
 * @param <T> the record's id
 * @param <R> its line in a list
 */
public abstract class RecordOfPersonValue<T, R> extends PickedValue<T> {

    private static final int MOST = 50;

    private final ParticipantDirectory people;
    private final String letter;

    /** @param letter  the one before its number */
    protected RecordOfPersonValue(ParticipantDirectory people, String letter) {
        this.people = people;
        this.letter = letter;
    }

    /** The id of that number, when there is such a record. */
    protected abstract Optional<T> numbered(long number);

    /** What is offered of a person's records, at most so many. */
    protected abstract List<R> of(ParticipantId person, int most);

    /** What is offered before anything is typed, at most so many; of the people recorded last, when not said otherwise. */
    protected List<R> latest(int most) {
        return ofAll("", most);
    }

    /** The lines as they are offered. */
    protected abstract List<Choice> choices(List<R> rows);

    @Override
    protected final Optional<T> exact(String typed) {
        return typed.matches("(?i)%s?\\d{1,15}".formatted(letter)) ? numbered(Long.parseLong(typed.replaceFirst("\\D", ""))) : Optional.empty();
    }

    @Override
    protected final boolean isId(String typed) {
        return typed.matches("(?i)%s?\\d+".formatted(letter));
    }

    @Override
    public final List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        return choices(text.isEmpty() ? latest(MOST) : ofAll(text, MOST)).stream().limit(MOST).toList();
    }

    private List<R> ofAll(String text, int most) {
        return people.find(text).stream().flatMap(person -> of(person.id(), most).stream())
                .limit(most).toList();
    }
}

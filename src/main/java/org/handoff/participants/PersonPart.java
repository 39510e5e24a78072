package org.handoff.participants;

import org.handoff.console.Reply;

/** One list on the page of a person, from a feature that keeps records of people; what is empty is not shown. */
public interface PersonPart {

    /** The list, the most important first. */
    Reply.Listing of(ParticipantId id);
}

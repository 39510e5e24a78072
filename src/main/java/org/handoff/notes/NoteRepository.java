package org.handoff.notes;

import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<Note, NoteId> {

    Note save(Note note);
}

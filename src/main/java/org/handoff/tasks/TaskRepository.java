package org.handoff.tasks;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<Task, TaskId> {

    Task save(Task it);

    Optional<Task> findById(TaskId id);
}

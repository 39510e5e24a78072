package org.handoff.plans;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GoalRepository extends Repository<Goal, GoalId> {

    Goal save(Goal it);

    Optional<Goal> findById(GoalId id);
}

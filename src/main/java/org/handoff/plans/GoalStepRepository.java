package org.handoff.plans;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GoalStepRepository extends Repository<GoalStep, GoalStepId> {

    GoalStep save(GoalStep it);

    Optional<GoalStep> findById(GoalStepId id);
}

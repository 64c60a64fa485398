package org.shice.deadline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Milestones that a test made up without a plan; all others are those of the plan. */
@Component
@Primary
public class TestMilestones implements MilestoneFacts {

    private final Map<UUID, Milestone> made = new ConcurrentHashMap<>();
    private final Set<UUID> done = ConcurrentHashMap.newKeySet();

    void add(Milestone milestone) {
        made.put(milestone.id(), milestone);
    }

    boolean isDone(UUID id) {
        return done.contains(id);
    }

    @Override
    public Milestone get(UUID milestoneId) {
        return Optional.ofNullable(made.get(milestoneId)).orElseThrow();
    }

    @Override
    public void allDone(UUID milestoneId) {
        done.add(milestoneId);
    }
}

package org.shice.deadline;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.shice.organization.UnitId;
import org.shice.plan.Milestones.Guidance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Milestones that a test made up without a plan; all others are those of the plan. */
@Component
@Primary
public class TestMilestones implements MilestoneFacts {

    private final Map<UUID, Milestone> made = new ConcurrentHashMap<>();
    private final Set<UUID> begun = ConcurrentHashMap.newKeySet();
    private final Set<UUID> done = ConcurrentHashMap.newKeySet();
    private final ObjectProvider<MilestoneFacts> all;

    TestMilestones(ObjectProvider<MilestoneFacts> all) {
        this.all = all;
    }

    void add(Milestone milestone) {
        made.put(milestone.id(), milestone);
    }

    boolean hasBegun(UUID id) {
        return begun.contains(id);
    }

    boolean isDone(UUID id) {
        return done.contains(id);
    }

    @Override
    public Milestone get(UUID milestoneId) {
        var milestone = made.get(milestoneId);
        return milestone == null ? plan().get(milestoneId) : milestone;
    }

    @Override
    public Guidance guidance(UUID milestoneId, UnitId unit) {
        return made.containsKey(milestoneId) ? Guidance.NONE : plan().guidance(milestoneId, unit);
    }

    @Override
    public void begun(UUID milestoneId) {
        if (made.containsKey(milestoneId)) {
            begun.add(milestoneId);
        } else {
            plan().begun(milestoneId);
        }
    }

    @Override
    public void allDone(UUID milestoneId) {
        if (made.containsKey(milestoneId)) {
            done.add(milestoneId);
        } else {
            plan().allDone(milestoneId);
        }
    }

    private MilestoneFacts plan() {
        return all.stream().filter(facts -> facts != this).findFirst().orElseThrow();
    }
}

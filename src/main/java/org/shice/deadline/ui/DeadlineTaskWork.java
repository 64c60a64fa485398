package org.shice.deadline.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineLinks;
import org.shice.deadline.Supervision;
import org.shice.tasks.TaskWork;
import org.shice.tasks.WorkItem;
import org.springframework.stereotype.Component;

/** What the task list can do with tasks of supervision: open the page of the deadline. Each is done one by one. */
@Component
class DeadlineTaskWork implements TaskWork {

    private static final String PROCESS_KEY = "deadline-milestone";
    private static final String STAGE = "SUPERVISE";

    private final Supervision supervision;

    DeadlineTaskWork(Supervision supervision) {
        this.supervision = supervision;
    }

    @Override
    public boolean covers(WorkItem item) {
        return item.processKey().equals(PROCESS_KEY);
    }

    @Override
    public String route(WorkItem item) {
        return DeadlineLinks.page(new DeadlineId(item.subjectId()));
    }

    /** The title is the unit's name, which stands beside it; the milestone tells two tasks of a unit apart. */
    @Override
    public Map<String, String> subjects(List<WorkItem> items) {
        var names = supervision.milestones(
                items.stream().map(item -> new DeadlineId(item.subjectId())).toList());
        return items.stream()
                .filter(item -> names.containsKey(new DeadlineId(item.subjectId())))
                .collect(Collectors.toMap(WorkItem::taskId, item -> names.get(new DeadlineId(item.subjectId()))));
    }

    @Override
    public boolean opens(WorkItem item) {
        return true;
    }

    @Override
    public List<String> stages() {
        return List.of(STAGE);
    }

    @Override
    public boolean decidable(WorkItem item) {
        return false;
    }

    @Override
    public List<String> returnTargets(String stage) {
        return List.of();
    }

    @Override
    public List<Result> approve(List<String> taskIds) {
        return List.of();
    }

    @Override
    public List<Result> sendBack(List<String> taskIds, String target, String reason) {
        return List.of();
    }
}

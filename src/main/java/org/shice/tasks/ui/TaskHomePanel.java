package org.shice.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.Set;
import org.shice.account.Role;
import org.shice.tasks.FilterParameters;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Chip;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.ui.FigurePanel;
import org.shice.ui.FigureRow.Figure;
import org.shice.ui.HomePanel;
import org.shice.ui.StateBadge.Tone;

/** What waits for reviewers, on the first page: claimed and free tasks, and of each the late and the urgent ones. */
@org.springframework.stereotype.Component
class TaskHomePanel implements HomePanel {

    private static final int ORDER = 20;
    private static final Filter MINE = Filter.of(Scope.MINE);
    private static final Filter FREE = Filter.of(Scope.FREE);

    private final TaskList tasks;

    TaskHomePanel(TaskList tasks) {
        this.tasks = tasks;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Role.INFORMATION_ADMIN.name(),
                Role.SECTION_REVIEWER.name(),
                Role.DISTRICT_AUDITOR.name(),
                Role.BUREAU_REVIEWER.name(),
                Role.BUSINESS_LEAD.name());
    }

    @Override
    public Optional<Component> content() {
        var mine = tasks.counts(MINE);
        var free = tasks.counts(FREE);
        if (mine.getOrDefault(Chip.MINE, 0) + free.getOrDefault(Chip.FREE, 0) == 0) {
            return Optional.empty();
        }
        var panel = new FigurePanel("tasks.home");
        panel.add(
                figure(panel, "mine", mine.getOrDefault(Chip.MINE, 0), MINE, Tone.ACTIVE),
                figure(panel, "mine-overdue", mine.getOrDefault(Chip.OVERDUE, 0), MINE.onlyOverdue(), Tone.DANGER),
                figure(panel, "mine-soon", mine.getOrDefault(Chip.DUE_SOON, 0), MINE.onlyDueSoon(), Tone.WARNING));
        panel.add(
                figure(panel, "free", free.getOrDefault(Chip.FREE, 0), FREE, Tone.ACTIVE),
                figure(panel, "free-overdue", free.getOrDefault(Chip.OVERDUE, 0), FREE.onlyOverdue(), Tone.DANGER),
                figure(panel, "free-soon", free.getOrDefault(Chip.DUE_SOON, 0), FREE.onlyDueSoon(), Tone.WARNING));
        return Optional.of(panel);
    }

    private static Figure figure(FigurePanel panel, String name, int count, Filter behind, Tone tone) {
        var parameters = new QueryParameters(FilterParameters.of(behind));
        var route = new TaskAddress(TaskListView.ROUTE, parameters).href();
        return new Figure(panel.words("tasks.home." + name), count, route, tone);
    }
}

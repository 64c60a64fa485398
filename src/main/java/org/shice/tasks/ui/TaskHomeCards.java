package org.shice.tasks.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shice.account.Role;
import org.shice.tasks.FilterParameters;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.ui.HomeCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What waits for reviewers, on the first page; each number opens the list behind it. */
@Configuration(proxyBeanMethods = false)
class TaskHomeCards {

    private static final Set<String> REVIEWERS = Set.of(
            Role.INFORMATION_ADMIN.name(),
            Role.SECTION_REVIEWER.name(),
            Role.DISTRICT_AUDITOR.name(),
            Role.BUREAU_REVIEWER.name());
    private static final Filter OVERDUE = Filter.of(Scope.FREE).onlyOverdue();

    @Bean
    HomeCard overdueTasksCard(TaskList tasks) {
        return card("overdue", VaadinIcon.ALARM, tasks, OVERDUE, 10);
    }

    @Bean
    HomeCard myTasksCard(TaskList tasks) {
        return card("mine", VaadinIcon.USER_CHECK, tasks, Filter.of(Scope.MINE), 11);
    }

    @Bean
    HomeCard freeTasksCard(TaskList tasks) {
        return card("free", VaadinIcon.TASKS, tasks, Filter.of(Scope.FREE), 12);
    }

    private static HomeCard card(String name, VaadinIcon icon, TaskList tasks, Filter filter, int order) {
        return new HomeCard(
                "tasks.home." + name,
                "tasks.home." + name + ".hint",
                icon,
                () -> tasks.count(filter),
                route(FilterParameters.of(filter)),
                REVIEWERS,
                order);
    }

    private static String route(Map<String, List<String>> parameters) {
        return new TaskAddress(TaskListView.ROUTE, new QueryParameters(parameters)).href();
    }
}

package org.shice.deadline.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.Set;
import org.shice.account.Role;
import org.shice.deadline.DeadlineLinks;
import org.shice.deadline.Deadlines;
import org.shice.ui.HomeCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is late, due today and next, on the first page; each number opens the list behind it. */
@Configuration(proxyBeanMethods = false)
class DeadlineHomeCards {

    private static final Set<String> READERS = Set.of(
            Role.MANAGER.name(),
            Role.BUSINESS_LEAD.name(),
            Role.SYSTEM_ADMIN.name(),
            Role.INFORMATION_ADMIN.name(),
            Role.DISTRICT_AUDITOR.name(),
            Role.BUREAU_REVIEWER.name(),
            Role.TRAINING_ADMIN.name());

    @Bean
    HomeCard lateDeadlinesCard(Deadlines deadlines, Clock clock) {
        return card("late", VaadinIcon.ALARM, DeadlineShow.LATE, deadlines, clock, 5);
    }

    @Bean
    HomeCard deadlinesTodayCard(Deadlines deadlines, Clock clock) {
        return card("today", VaadinIcon.CLOCK, DeadlineShow.TODAY, deadlines, clock, 6);
    }

    @Bean
    HomeCard nextDeadlinesCard(Deadlines deadlines, Clock clock) {
        return card("next", VaadinIcon.CALENDAR_CLOCK, DeadlineShow.WEEK, deadlines, clock, 30);
    }

    private static HomeCard card(
            String name, VaadinIcon icon, DeadlineShow show, Deadlines deadlines, Clock clock, int order) {
        return new HomeCard(
                "deadline.home." + name,
                "deadline.home." + name + ".hint",
                icon,
                () -> deadlines.count(show.filter(clock)),
                "%s?%s=%s".formatted(DeadlineLinks.ROUTE, DeadlineParameters.SHOW, show.parameter()),
                READERS,
                order);
    }
}

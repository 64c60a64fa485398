package org.shice.operations.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.shice.account.Role;
import org.shice.operations.OperationsService;
import org.shice.ui.HomeCard;
import org.shice.ui.MenuRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows operations to system administrators of a root unit only. */
@Configuration(proxyBeanMethods = false)
class OperationsMenu {

    @Bean
    MenuRule operationsMenuRule(OperationsService operations) {
        return new MenuRule(OperationsView.class, operations::isOperator);
    }

    @Bean
    HomeCard stoppedJobsCard(OperationsService operations) {
        return new HomeCard(
                "operations.home.stopped",
                "operations.home.stopped.hint",
                VaadinIcon.STETHOSCOPE,
                () -> operations.isOperator() ? operations.stoppedJobs() : 0,
                "operations",
                Set.of(Role.SYSTEM_ADMIN.name()),
                50);
    }
}

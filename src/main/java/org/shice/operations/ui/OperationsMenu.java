package org.shice.operations.ui;

import org.shice.operations.OperationsService;
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
}

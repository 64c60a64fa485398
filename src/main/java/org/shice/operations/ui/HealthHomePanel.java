package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.shice.account.Role;
import org.shice.operations.OperationsService;
import org.shice.ui.FigurePanel;
import org.shice.ui.HomePanel;

/** Whether the system is well, on the first page of those who run it. */
@org.springframework.stereotype.Component
class HealthHomePanel implements HomePanel {

    private static final int ORDER = 80;

    private final OperationsService operations;
    private final Clock clock;

    HealthHomePanel(OperationsService operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SYSTEM_ADMIN.name());
    }

    @Override
    public Optional<Component> content() {
        return operations.isOperator() ? Optional.of(panel()) : Optional.empty();
    }

    private Component panel() {
        var health = operations.health();
        var panel = new FigurePanel("operations.home.health");
        return panel.beside(HealthBadges.database(panel, health), HealthBadges.workers(panel, health, clock.instant()))
                .more("operations", "operations.home.more");
    }
}

package org.shice.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the home page (首页) that says where the person's own work or area stands. Features provide these as beans;
 * the services behind them check the rights.
 */
public interface HomePanel {

    /** Where the list of what waits ({@link HomeCard}) stands: panels of a lower order come before it, others after. */
    int WAITING_LIST = 50;

    int order();

    /** Role names without prefix that see the panel. It is not made for anybody else. */
    Set<String> roles();

    /** The panel for the current person; empty when it has nothing to say. */
    Optional<Component> content();
}

package org.shice.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;

/**
 * A further condition on a navigation entry, beyond the roles of its view: for example a role that counts at the root
 * only. Features provide these as beans; the services check again.
 */
public record MenuRule(Class<? extends Component> view, BooleanSupplier shown) {}

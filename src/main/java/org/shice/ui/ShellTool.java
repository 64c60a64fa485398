package org.shice.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that stands beside the person's menu above every page. Features provide these as beans. */
@FunctionalInterface
public interface ShellTool {

    /** Makes it for the person who looks at the page; empty when there is nothing for that person. */
    Optional<Component> create();
}

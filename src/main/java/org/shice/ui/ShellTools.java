package org.shice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The tools of the features, at the end of the line above every page. */
final class ShellTools extends Composite<Div> {

    ShellTools(List<ShellTool> tools) {
        getContent().addClassName("shell-tools");
        tools.forEach(tool -> tool.create().ifPresent(getContent()::add));
    }
}

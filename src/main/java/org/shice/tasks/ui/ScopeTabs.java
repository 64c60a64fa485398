package org.shice.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.shice.tasks.TaskList.Chip;
import org.shice.tasks.TaskList.Scope;

/** 我的, 待领取, 本辖区全部: whose tasks, each with how many there are. */
final class ScopeTabs extends Composite<Tabs> {

    private final Map<Scope, Tab> tabs = new EnumMap<>(Scope.class);
    private final Map<Scope, Span> numbers = new EnumMap<>(Scope.class);

    ScopeTabs(Consumer<Scope> chosen) {
        for (var scope : Scope.values()) {
            var number = new Span();
            number.addClassName("task-count");
            var tab = new Tab(new Span(getTranslation("tasks.scope." + scope.name())), new Text(" "), number);
            tabs.put(scope, tab);
            numbers.put(scope, number);
            getContent().add(tab);
        }
        getContent().addClassName("task-scopes");
        getContent().addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                tabs.forEach((scope, tab) -> {
                    if (tab.equals(event.getSelectedTab())) {
                        chosen.accept(scope);
                    }
                });
            }
        });
    }

    void show(Scope scope, Map<Chip, Integer> counts) {
        getContent().setSelectedTab(tabs.get(scope));
        numbers.forEach(
                (of, number) -> number.setText(Integer.toString(counts.getOrDefault(Chip.valueOf(of.name()), 0))));
    }
}

package org.shice.deadline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The tabs above the deadlines: open, late, due soon, done. */
final class ShowTabs extends Composite<Tabs> {

    private final Map<DeadlineShow, Tab> tabs = new EnumMap<>(DeadlineShow.class);

    /** @param chosen called when the person chooses another one */
    ShowTabs(Consumer<DeadlineShow> chosen) {
        for (var show : DeadlineShow.values()) {
            var tab = new Tab(getTranslation(show.textKey()));
            tabs.put(show, tab);
            getContent().add(tab);
        }
        getContent().addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                tabs.forEach((show, tab) -> {
                    if (tab.equals(change.getSelectedTab())) {
                        chosen.accept(show);
                    }
                });
            }
        });
    }

    void select(DeadlineShow show) {
        getContent().setSelectedTab(tabs.get(show));
    }
}

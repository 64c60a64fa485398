package org.shice.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shice.account.Role;
import org.shice.deadline.DeadlineLinks;
import org.shice.deadline.DeadlineOutlook;
import org.shice.deadline.DeadlineOutlook.DueDay;
import org.shice.ui.DueDate;
import org.shice.ui.FigurePanel;
import org.shice.ui.FigureRow.Figure;
import org.shice.ui.HomePanel;
import org.shice.ui.StateBadge.Tone;

/** What is late, due today and due soon, on the first page, and the next dates; each leads to what is behind it. */
@org.springframework.stereotype.Component
class DeadlineHomePanel implements HomePanel {

    private static final int ORDER = 30;
    private static final int DATES = 5;

    private final DeadlineOutlook outlook;
    private final Clock clock;

    DeadlineHomePanel(DeadlineOutlook outlook, Clock clock) {
        this.outlook = outlook;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Role.MANAGER.name(),
                Role.BUSINESS_LEAD.name(),
                Role.SYSTEM_ADMIN.name(),
                Role.INFORMATION_ADMIN.name(),
                Role.DISTRICT_AUDITOR.name(),
                Role.BUREAU_REVIEWER.name(),
                Role.TRAINING_ADMIN.name());
    }

    @Override
    public Optional<Component> content() {
        var ahead = outlook.ahead(DeadlineShow.DAYS_AHEAD, DATES);
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        var panel = new FigurePanel("deadline.title");
        panel.more(DeadlineLinks.ROUTE, "deadline.home.all");
        panel.add(
                figure(panel, "late", ahead.late(), DeadlineShow.LATE, Tone.DANGER),
                figure(panel, "today", ahead.today(), DeadlineShow.TODAY, Tone.WARNING),
                figure(panel, "soon", ahead.soon(), DeadlineShow.WEEK, Tone.ACTIVE));
        if (!ahead.next().isEmpty()) {
            panel.below(new H4(panel.words("deadline.home.dates")), dates(panel, ahead.next()));
        }
        return Optional.of(panel);
    }

    private static Figure figure(FigurePanel panel, String name, int count, DeadlineShow behind, Tone tone) {
        return new Figure(panel.words("deadline.home." + name), count, DeadlineParameters.link(behind, null), tone);
    }

    private Component dates(FigurePanel panel, List<DueDay> days) {
        var list = new UnorderedList();
        list.addClassName("next-dates");
        for (var day : days) {
            var item = new ListItem(new DueDate(day.endsAt(), clock), link(panel, day));
            if (day.only() == null) {
                var units = new Span(panel.words("deadline.home.units", day.units()));
                units.addClassName("quiet");
                item.add(units);
            }
            list.add(item);
        }
        return list;
    }

    private static Anchor link(FigurePanel panel, DueDay day) {
        var only = day.only();
        var route =
                only == null ? DeadlineParameters.link(DeadlineShow.OPEN, day.milestoneId()) : DeadlineLinks.page(only);
        return new Anchor(route, panel.words(day.nameKey()));
    }
}

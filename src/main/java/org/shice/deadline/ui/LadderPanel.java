package org.shice.deadline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.shice.deadline.CampaignLadders.Setting;
import org.shice.deadline.LadderPlan;
import org.shice.platform.i18n.Texts;

/** The reminders and rungs of a campaign in words, and what the standard is. */
final class LadderPanel extends Composite<Div> {

    LadderPanel(Setting setting) {
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H3(getTranslation("ladder.reminders")),
                        new Paragraph(reminders(setting.ladder())),
                        new H3(getTranslation("ladder.rungs")),
                        rungs(setting.ladder()),
                        quiet(getTranslation("ladder.hint")),
                        quiet(
                                setting.changed()
                                        ? getTranslation("ladder.standard", words(setting.standard()))
                                        : getTranslation("ladder.unchanged")));
    }

    private OrderedList rungs(LadderPlan ladder) {
        var list = new OrderedList();
        list.addClassName("ladder-rungs");
        for (var rung : ladder.rungs()) {
            var when = new Span(wait(rung.waitingDays()));
            when.addClassName("quiet");
            list.add(new ListItem(new Span(getTranslation(Texts.key(rung.audience()))), when));
        }
        return list;
    }

    private String reminders(LadderPlan ladder) {
        return ladder.reminderDays().isEmpty()
                ? getTranslation("ladder.reminders.none")
                : ladder.reminderDays().stream()
                        .map(days -> days == 0
                                ? getTranslation("ladder.reminder.same-day")
                                : getTranslation("ladder.reminder", days))
                        .collect(Collectors.joining(getTranslation("ladder.comma")));
    }

    private String wait(int days) {
        return days == 0 ? getTranslation("ladder.wait.none") : getTranslation("ladder.wait", days);
    }

    private String words(LadderPlan ladder) {
        var rungs = ladder.rungs().stream()
                .map(rung -> getTranslation(Texts.key(rung.audience())) + " " + wait(rung.waitingDays()))
                .collect(Collectors.joining(getTranslation("ladder.comma")));
        return reminders(ladder) + getTranslation("ladder.stop") + rungs;
    }

    private static Paragraph quiet(String text) {
        var words = new Paragraph(text);
        words.addClassName("quiet");
        return words;
    }
}

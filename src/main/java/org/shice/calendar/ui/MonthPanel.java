package org.shice.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.DayInfo;
import org.shice.calendar.DayKind;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;

/** A month as a grid of days, Monday first. */
final class MonthPanel extends Composite<Div> {

    private final @Nullable Consumer<DayInfo> edit;

    MonthPanel(List<DayInfo> days, @Nullable Consumer<DayInfo> edit) {
        this.edit = edit;
        var first = days.get(0).day();
        var grid = new Div();
        grid.addClassName("calendar-grid");
        for (var name : getTranslation("calendar.weekdays").split(" ", -1)) {
            var head = new Span(name);
            head.addClassName("calendar-weekday");
            grid.add(head);
        }
        for (int i = 1; i < first.getDayOfWeek().getValue(); i++) {
            grid.add(new Span());
        }
        days.forEach(day -> grid.add(cell(day)));
        getContent().addClassNames("panel", "calendar-month");
        getContent().add(new H3(getTranslation("calendar.month", first.getMonthValue())), grid);
    }

    static String tone(DayKind kind) {
        return "calendar-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Component cell(DayInfo day) {
        var words = words(day);
        var number = new Span(String.valueOf(day.day().getDayOfMonth()));
        var sign = new Span(getTranslation("calendar.sign." + day.kind().name()) + (day.edit() == null ? "" : "*"));
        sign.addClassName("calendar-sign");
        if (edit == null) {
            var cell = new Div(number, sign);
            cell.addClassNames("calendar-day", tone(day.kind()));
            cell.setTitle(words);
            return cell;
        }
        var cell = new NativeButton("", click -> edit.accept(day));
        cell.add(number, sign);
        cell.addClassNames("calendar-day", tone(day.kind()));
        cell.setTitle(words);
        cell.getElement().setAttribute("aria-label", words);
        return cell;
    }

    private String words(DayInfo day) {
        var name = day.name() == null ? "" : " · " + day.name();
        var changed = day.edit();
        var by = changed == null
                ? ""
                : " · "
                        + getTranslation(
                                "calendar.edit.by", changed.by(), DateText.moment(changed.at()), changed.reason());
        return DateText.day(day.day()) + " " + getTranslation(Texts.key(day.kind())) + name + by;
    }
}

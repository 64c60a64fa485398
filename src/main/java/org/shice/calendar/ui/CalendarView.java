package org.shice.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.shice.calendar.CalendarEdits;
import org.shice.calendar.DayInfo;
import org.shice.calendar.WorkCalendar;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/** A year of the work calendar (工作日历): which days are free, which are worked instead, and what was changed by hand. */
@Route(value = CalendarView.ROUTE, layout = MainLayout.class)
@Menu(title = "calendar.title", order = 128, icon = "vaadin:calendar")
@RolesAllowed({"SYSTEM_ADMIN", "BUSINESS_LEAD", "INFORMATION_ADMIN", "MANAGER"})
class CalendarView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "calendar";
    private static final String YEAR = "year";
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 9998;

    private final WorkCalendar calendar;
    private final CalendarEdits edits;
    private final int today;
    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    private final Div months = new Div();
    private int year;

    CalendarView(WorkCalendar calendar, CalendarEdits edits, Clock clock) {
        this.calendar = calendar;
        this.edits = edits;
        this.today = LocalDate.now(clock).getYear();
        this.year = today;
        hint.addClassName("quiet");
        months.addClassName("calendar-year");
        getContent().addClassName("page");
        getContent().add(toolbar(), new CalendarLegend(), hint, months);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(wanted -> wanted >= FIRST_YEAR && wanted <= LAST_YEAR)
                .orElse(today);
        refresh();
    }

    private Toolbar toolbar() {
        var before = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> open(year - 1));
        before.setAriaLabel(getTranslation("calendar.before"));
        var after = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> open(year + 1));
        after.setAriaLabel(getTranslation("calendar.after"));
        return new Toolbar(before, title, after);
    }

    private void open(int wanted) {
        UI.getCurrent().navigate(ROUTE, QueryParameters.of(YEAR, String.valueOf(wanted)));
    }

    private void refresh() {
        title.setText(getTranslation("calendar.year", String.valueOf(year)));
        var editable = edits.mayEdit();
        hint.setText(getTranslation(
                calendar.covers(year) ? (editable ? "calendar.hint.edit" : "calendar.hint") : "calendar.unknown"));
        months.removeAll();
        var days = calendar.year(year);
        for (int month = 1; month <= 12; month++) {
            var number = month;
            var shown = days.stream()
                    .filter(day -> day.day().getMonthValue() == number)
                    .toList();
            months.add(new MonthPanel(shown, editable ? this::edit : null));
        }
    }

    private void edit(DayInfo day) {
        new EditDayDialog(edits, day, this::refresh).open();
    }
}

package org.shice.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;

/** A field for a day, with names and order of the person's language. */
public final class DayField extends DatePicker {

    private static final String FORMAT = "yyyy-MM-dd";

    public DayField(String label) {
        super(label);
        var words = new DatePickerI18n();
        words.setDateFormats(FORMAT, "yyyy/M/d", "yyyy.M.d", "yyyyMMdd");
        words.setMonthNames(list("ui.day.months"));
        words.setWeekdays(list("ui.day.weekdays"));
        words.setWeekdaysShort(list("ui.day.weekdays-short"));
        words.setToday(getTranslation("ui.day.today"));
        words.setCancel(getTranslation("ui.cancel"));
        words.setFirstDayOfWeek(1);
        words.setBadInputErrorMessage(getTranslation("ui.day.invalid"));
        words.setRequiredErrorMessage(getTranslation("ui.day.required"));
        setI18n(words);
        setPlaceholder(getTranslation("ui.day.placeholder"));
    }

    private List<String> list(String key) {
        return List.of(getTranslation(key).split(" "));
    }
}

package org.shice.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shice.ui.FieldErrors;

/** One day per stage. A stage that the unit does not have is hidden and takes the day of the stage before it. */
final class DueDayFields extends Composite<FormLayout> {

    static final String START = "startsOn";
    static final String FILL = "fillDueOn";
    static final String UNIT = "unitDueOn";
    static final String SECTION = "sectionDueOn";
    static final String DISTRICT = "districtDueOn";
    static final String CONFIRM = "confirmDueOn";

    /** Weeks from the start until a stage is due, as both plans of the field have them, roughly. */
    private static final Map<String, Integer> WEEKS =
            Map.of(START, 0, FILL, 4, UNIT, 6, SECTION, 8, DISTRICT, 8, CONFIRM, 10);

    private final Map<String, DatePicker> fields = new LinkedHashMap<>();

    DueDayFields(LocalDate today) {
        for (var key : List.of(START, FILL, UNIT, SECTION, DISTRICT, CONFIRM)) {
            var field = new DatePicker(getTranslation("campaign." + key));
            field.setI18n(new DatePickerI18n().setDateFormat("yyyy-MM-dd"));
            field.setValue(today.plusWeeks(WEEKS.getOrDefault(key, 0)));
            field.setRequiredIndicatorVisible(true);
            field.setId(key);
            fields.put(key, field);
            getContent().add(field);
        }
    }

    void connect(FieldErrors errors) {
        fields.forEach(errors::connect);
    }

    void showStages(boolean university) {
        field(SECTION).setVisible(university);
        field(DISTRICT).setVisible(!university);
    }

    /** Marks what is missing. @return whether every day is there */
    boolean isComplete() {
        var complete = true;
        for (var field : fields.values()) {
            var missing = field.isVisible() && field.getValue() == null;
            if (missing) {
                field.setErrorMessage(getTranslation("campaign.problem.day"));
                field.setInvalid(true);
            }
            complete &= !missing;
        }
        return complete;
    }

    LocalDate day(String key) {
        var field = field(key);
        return field.isVisible() ? field.getValue() : day(UNIT);
    }

    private DatePicker field(String key) {
        var field = fields.get(key);
        if (field == null) {
            throw new IllegalArgumentException(key);
        }
        return field;
    }
}

package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shice.platform.i18n.Texts;
import org.shice.roster.ImportCounts;
import org.shice.roster.ImportRemark;
import org.shice.roster.ImportRowState;
import org.shice.roster.RosterImports.RowFilter;

/** The figures of the dry run; one click shows the rows behind a figure. */
final class ImportChips extends Composite<Div> {

    private final Consumer<RowFilter> chosen;

    ImportChips(Consumer<RowFilter> chosen) {
        this.chosen = chosen;
        getContent().addClassNames("task-chips", "import-chips");
        getContent().getElement().setAttribute("role", "group");
    }

    void show(ImportCounts counts, RowFilter filter) {
        getContent().removeAll();
        add("imports.all", null, RowFilter.ALL, counts, filter);
        for (var state : ImportRowState.values()) {
            add(Texts.key(state), icon(state), RowFilter.of(state), counts, filter);
        }
        for (var remark : ImportRemark.values()) {
            if (counts.of(remark) > 0) {
                add(Texts.key(remark), icon(remark), new RowFilter(null, remark), counts, filter);
            }
        }
    }

    private void add(String key, @Nullable VaadinIcon icon, RowFilter rows, ImportCounts counts, RowFilter shown) {
        var number = new Span(Integer.toString(rows.count(counts)));
        number.addClassName("task-count");
        var chip = new Button(getTranslation(key), click -> chosen.accept(rows));
        if (icon != null) {
            chip.setIcon(icon.create());
        }
        chip.setSuffixComponent(number);
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.addClassNames("task-chip");
        chip.setClassName("task-chip-on", rows.equals(shown));
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(rows.equals(shown)));
        getContent().add(chip);
    }

    private static VaadinIcon icon(ImportRowState state) {
        return switch (state) {
            case NEW -> VaadinIcon.PLUS_CIRCLE_O;
            case CHANGED -> VaadinIcon.EDIT;
            case SAME -> VaadinIcon.CIRCLE_THIN;
            case ERROR -> VaadinIcon.WARNING;
        };
    }

    private static VaadinIcon icon(ImportRemark remark) {
        return switch (remark) {
            case ANY -> VaadinIcon.EXCLAMATION_CIRCLE_O;
            case OUT_OF_SCOPE -> VaadinIcon.BAN;
            case TEACHER_VALUES -> VaadinIcon.LOCK;
        };
    }
}

package org.shice.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shice.plan.Milestone;
import org.shice.plan.Plan;
import org.shice.plan.PlanWords;
import org.shice.platform.i18n.Texts;

/** The lines of a plan under the headings of its document, each with its state and the reason of its date. */
final class PlanTable extends Composite<Div> {

    private final Plan plan;
    private final PlanWords words;
    private final @Nullable Consumer<Milestone> edit;

    PlanTable(Plan plan, PlanWords words, @Nullable Consumer<Milestone> edit) {
        this.plan = plan;
        this.words = words;
        this.edit = edit;
        var table = new NativeTable();
        table.addClassName("plan-table");
        table.getHead().add(headings());
        plan.milestones().forEach(milestone -> table.getBody().add(row(milestone)));
        getContent().addClassName("plan-scroll");
        getContent().add(table);
    }

    private NativeTableRow headings() {
        var row = new NativeTableRow();
        for (var key : List.of(
                "plan.sheet.time",
                "plan.sheet.work",
                "plan.sheet.lead",
                "plan.sheet.participants",
                "plan.sheet.note",
                "plan.state")) {
            row.add(new NativeTableHeaderCell(getTranslation(key)));
        }
        if (edit != null) {
            row.add(new NativeTableHeaderCell(""));
        }
        return row;
    }

    private NativeTableRow row(Milestone milestone) {
        var row = new NativeTableRow();
        var why = quiet(words.why(milestone.due(), getLocale()));
        row.add(new NativeTableCell(new Span(words.time(milestone)), why));
        var measure = quiet(getTranslation(Texts.key(milestone.responsible())) + " · "
                + getTranslation(Texts.key(milestone.measure())));
        row.add(new NativeTableCell(new Span(words.name(milestone, getLocale())), measure));
        row.add(new NativeTableCell(words.departments(milestone, getLocale())));
        row.add(new NativeTableCell(words.participants(milestone, getLocale())));
        row.add(new NativeTableCell(words.note(plan, milestone, getLocale())));
        row.add(new NativeTableCell(PlanBadge.of(milestone.state())));
        if (edit != null) {
            row.add(milestone.isAlive() ? new NativeTableCell(button(milestone, edit)) : new NativeTableCell());
        }
        return row;
    }

    private Component button(Milestone milestone, Consumer<Milestone> change) {
        var button = new Button(VaadinIcon.PENCIL.create(), click -> change.accept(milestone));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("plan.edit", words.name(milestone, getLocale())));
        return button;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("quiet", "plan-why");
        return span;
    }
}

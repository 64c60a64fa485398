package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.shice.platform.i18n.Texts;
import org.shice.roster.ImportChange;
import org.shice.roster.ImportFinding;
import org.shice.roster.ImportRow;
import org.shice.roster.ImportRowState;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** One row of the dry run: the decision, what is to be said about it, and field by field what changes. */
final class RowPanel extends Composite<Div> {

    private final RowWords words;
    private final ImportRow row;
    private final Decision decision;

    /** @param open whether the import waits for decisions */
    RowPanel(RowWords words, ImportRow row, boolean open, Decision decision) {
        this.words = words;
        this.row = row;
        this.decision = decision;
        var number = new Span(row.documentMasked());
        number.addClassName("quiet");
        var head = new Div(ImportBadges.of(row, this), number);
        head.addClassName("staff-card-line");
        getContent().addClassName("stack");
        getContent().add(head);
        if (row.canBeAccepted() && row.appliedAt() == null) {
            getContent().add(decisions(open));
        }
        if (!row.findings().isEmpty()) {
            getContent().add(findings());
        }
        if (!row.changes().isEmpty()) {
            getContent().add(changes());
        }
        if (row.state() != ImportRowState.CHANGED) {
            getContent().add(values());
        }
    }

    private Component decisions(boolean open) {
        var accept = new Checkbox(getTranslation("imports.accept.this"), row.accepted());
        accept.setEnabled(open);
        accept.addValueChangeListener(change -> decision.decide(row, change.getValue(), row.overwriteTeacher()));
        var part = new Div(accept);
        part.addClassName("stack");
        if (row.touchesTeacherValues()) {
            var overwrite = new Checkbox(getTranslation("imports.overwrite"), row.overwriteTeacher());
            overwrite.setEnabled(open);
            overwrite.addValueChangeListener(change ->
                    decision.decide(row, change.getValue() || (row.accepted() && hasOwnChange()), change.getValue()));
            var hint = new Paragraph(getTranslation("imports.overwrite.hint"));
            hint.addClassName("quiet");
            part.add(overwrite, hint);
        }
        return part;
    }

    private boolean hasOwnChange() {
        return row.changes().stream().anyMatch(change -> !change.fromTeacher());
    }

    private Component findings() {
        var list = new UnorderedList();
        list.addClassName("import-findings");
        for (var finding : row.findings()) {
            list.add(new ListItem(
                    new StateBadge(tone(finding), getTranslation(Texts.key(finding.severity()))),
                    new Span(words.finding(row, finding))));
        }
        return list;
    }

    private static Tone tone(ImportFinding finding) {
        return switch (finding.severity()) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case NOTE -> Tone.NEUTRAL;
        };
    }

    private Component changes() {
        var list = new Div();
        list.addClassName("import-changes");
        row.changes().forEach(change -> list.add(line(change)));
        return part("imports.changes", list);
    }

    private Component line(ImportChange change) {
        var name = new Span(words.field(change.fieldKey()));
        name.addClassName("import-field");
        var before = new Span(shown(change.fieldKey(), change.before()));
        before.getElement().setAttribute("aria-label", getTranslation("imports.before", before.getText()));
        var after = new Span(shown(change.fieldKey(), change.after()));
        after.getElement().setAttribute("aria-label", getTranslation("imports.after", after.getText()));
        var stays = change.fromTeacher() && !row.overwriteTeacher();
        before.addClassName(stays ? "import-stays" : "import-before");
        after.addClassName(stays ? "import-refused" : "import-after");
        var arrow = VaadinIcon.ARROW_RIGHT.create();
        arrow.getElement().setAttribute("aria-hidden", "true");
        var values = new Div(before, arrow, after);
        values.addClassName("import-values");
        var line = new Div(name, values);
        if (change.fromTeacher()) {
            line.add(new StateBadge(
                    Tone.WARNING,
                    VaadinIcon.LOCK,
                    getTranslation(stays ? "imports.teacher.stays" : "imports.teacher.gives-way")));
        }
        line.addClassName("import-change");
        return line;
    }

    private Component values() {
        var list = new Div();
        list.addClassName("import-changes");
        for (var key : words.filled(row)) {
            var name = new Span(words.field(key));
            name.addClassName("import-field");
            var line = new Div(name, new Span(words.value(key, row.values().getOrDefault(key, ""))));
            line.addClassName("import-value");
            list.add(line);
        }
        return part("imports.values", list);
    }

    private String shown(String key, String value) {
        return value.isEmpty() ? getTranslation("imports.empty") : words.value(key, value);
    }

    private Component part(String titleKey, Component content) {
        var part = new Div(new H3(getTranslation(titleKey)), content);
        part.addClassName("detail-part");
        return part;
    }

    /** What the person decides about a row. */
    @FunctionalInterface
    interface Decision {

        void decide(ImportRow row, boolean accepted, boolean overwriteTeacher);
    }
}

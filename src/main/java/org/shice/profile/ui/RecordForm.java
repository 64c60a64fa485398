package org.shice.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shice.forms.FormField;
import org.shice.profile.RecordId;
import org.shice.profile.RecordPanel;
import org.shice.profile.RecordSheet;
import org.shice.profile.SectionView;

/** A record to fill: its sections, the chosen one, and what is still missing. */
final class RecordForm extends Composite<Div> implements RecordPanel.Page {

    private final transient RecordPages pages;
    private final transient RecordId record;
    private final transient Predicate<FormField> editable;
    private final transient Consumer<String> choice;
    private final SectionList sections;
    private final GapList gaps;
    private final Div panels = new Div();
    private final Div main = new Div();
    private transient RecordSheet sheet;
    private transient SectionPanel panel;
    private String chosen;

    /**
     * @param editable the fields this person may fill
     * @param choice called when the person chooses a section; the page answers with {@link #show}
     */
    RecordForm(
            RecordPages pages,
            RecordSheet sheet,
            String section,
            Predicate<FormField> editable,
            Consumer<String> choice) {
        this.pages = pages;
        this.record = sheet.info().id();
        this.editable = editable;
        this.choice = choice;
        this.sheet = sheet;
        this.sections = new SectionList(pages.texts, choice);
        this.gaps =
                new GapList(pages.texts, finding -> jumpTo(finding.sectionCode(), finding.rowId(), finding.fieldKey()));
        this.panel = panel(section);
        this.chosen = panel.section();
        main.addClassName("record-main");
        main.add(panel);
        var body = new Div(sections, main, gaps);
        body.addClassName("record-body");
        getContent().addClassName("record-form");
        getContent().add(panels, body);
        showPanels();
        showStates();
    }

    /** Shows another section, or the first when there is no such one. */
    void show(String section) {
        if (section.equals(chosen)) {
            return;
        }
        sheet = pages.editing.open(record);
        replacePanel(section);
    }

    @Override
    public void reload() {
        sheet = pages.editing.open(record);
        showPanels();
        replacePanel(chosen);
    }

    @Override
    public void showMissing() {
        refresh();
        panel.showMissing();
        gaps.open();
    }

    @Override
    public void jumpTo(String section, @Nullable String rowId, @Nullable String fieldKey) {
        if (!section.equals(chosen)) {
            choice.accept(section);
        }
        panel.focus(rowId, fieldKey);
    }

    private void replacePanel(String section) {
        panel = panel(section);
        chosen = panel.section();
        main.removeAll();
        main.add(panel);
        showStates();
    }

    private SectionPanel panel(String section) {
        SectionView view =
                sheet.section(section).orElseGet(() -> sheet.sections().get(0));
        return new SectionPanel(pages, sheet, view, editable, this::refresh);
    }

    /** Counts again; what the person types now is not touched. */
    private void refresh() {
        sheet = pages.editing.open(record);
        showStates();
    }

    private void showStates() {
        sections.show(sheet.sections(), chosen);
        gaps.show(sheet);
    }

    private void showPanels() {
        panels.removeAll();
        panels.addClassName("record-panels");
        if (!sheet.own()) {
            return;
        }
        pages.panels.forEach(factory -> factory.create(sheet.info(), this).ifPresent(panels::add));
    }
}

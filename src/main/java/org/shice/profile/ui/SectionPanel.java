package org.shice.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shice.forms.FormField;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;
import org.shice.profile.RecordSheet;
import org.shice.profile.Remark;
import org.shice.profile.SectionView;
import org.shice.profile.ui.SectionDraft.Outcome;
import org.shice.profile.ui.SectionDraft.Overtaken;
import org.shice.profile.ui.SectionDraft.Refused;
import org.shice.profile.ui.SectionDraft.Saved;
import org.shice.ui.Confirmation;
import org.shice.ui.EmptyState;

/** One section of a record: its rows, saved as they are typed. */
final class SectionPanel extends Composite<Section> {

    private final transient RecordPages pages;
    private final transient RecordSheet sheet;
    private final transient SectionDraft draft;
    private final transient Predicate<FormField> editable;
    private final transient Runnable changed;
    private final transient List<RowCard> cards = new ArrayList<>();
    private final SaveState state;
    private final Div rows = new Div();
    private final Button add = new Button();

    /** @param changed called after every save, so that the page counts again what is missing */
    SectionPanel(
            RecordPages pages,
            RecordSheet sheet,
            SectionView section,
            Predicate<FormField> editable,
            Runnable changed) {
        this.pages = pages;
        this.sheet = sheet;
        this.draft = new SectionDraft(pages.editing, sheet.info().id(), section);
        this.editable = editable;
        this.changed = changed;
        this.state = new SaveState(pages.clock);
        var head = new Div(new H3(pages.texts.title(section.form(), getLocale())), state);
        head.addClassName("record-section-head");
        rows.addClassName("record-rows");
        getContent().addClassNames("panel", "record-section");
        getContent().add(head, rows, addButton(section));
        show(section);
    }

    String section() {
        return draft.view().code();
    }

    /** Marks what is missing and puts the cursor there. */
    void focus(@Nullable String rowId, @Nullable String field) {
        cards.forEach(RowCard::showMissing);
        if (rowId == null || field == null) {
            add.focus();
            add.scrollIntoView();
            return;
        }
        cards.stream().filter(card -> card.rowId().equals(rowId)).findFirst().ifPresent(card -> card.focus(field));
    }

    void showMissing() {
        cards.forEach(RowCard::showMissing);
    }

    private void show(SectionView section) {
        rows.removeAll();
        cards.clear();
        section.remarks().stream().filter(remark -> remark.rowId() == null).forEach(remark -> rows.add(box(remark)));
        if (section.rows().isEmpty()) {
            var hint = section.editable() ? "profile.section.empty.hint" : "profile.section.empty.locked";
            rows.add(new EmptyState(
                    VaadinIcon.FILE_TEXT_O, getTranslation("profile.section.empty"), getTranslation(hint)));
        }
        for (var i = 0; i < section.rows().size(); i++) {
            rows.add(card(section, section.rows().get(i), i + 1));
        }
    }

    private RowCard card(SectionView section, SectionRow row, int number) {
        var card = new RowCard(pages, section, row, this::values, editable);
        if (section.form().repeated()) {
            card.numbered(number, section.editable() ? Optional.of(() -> askRemove(row, number)) : Optional.empty());
        }
        section.remarks().stream()
                .filter(remark -> row.id().equals(remark.rowId()) && remark.fieldKey() == null)
                .forEach(remark -> card.announce(box(remark)));
        card.onChange(changedRow -> settle(card, changedRow, draft.save(changedRow)));
        cards.add(card);
        return card;
    }

    private void settle(RowCard card, SectionRow sent, Outcome outcome) {
        if (outcome instanceof Saved saved) {
            card.adopt(saved.view(), sent);
            state.saved();
            changed.run();
        } else if (outcome instanceof Refused refused) {
            card.refuse(refused.findings());
            state.refused();
        } else if (outcome instanceof Overtaken overtaken) {
            state.overtaken(() -> keepMine(card, overtaken.current()), () -> reload(overtaken.current()));
        }
    }

    private void keepMine(RowCard card, SectionView current) {
        card.typed().ifPresent(mine -> settle(card, mine, draft.saveOver(mine, current)));
    }

    /** After a change of the rows themselves all cards are built again. */
    private void settleRows(Outcome outcome) {
        if (outcome instanceof Saved saved) {
            show(saved.view());
            state.saved();
            changed.run();
        } else if (outcome instanceof Overtaken overtaken) {
            state.overtaken(() -> reload(overtaken.current()), () -> reload(overtaken.current()));
        }
    }

    private void reload(SectionView current) {
        draft.adopt(current);
        show(current);
        state.clear();
        changed.run();
    }

    private void askRemove(SectionRow row, int number) {
        Confirmation.askDangerous(
                getTranslation("profile.row.remove.question", number),
                getTranslation("profile.row.remove.consequence"),
                getTranslation("profile.row.remove", number),
                () -> settleRows(draft.remove(row)));
    }

    private Button addButton(SectionView section) {
        add.setText(getTranslation("profile.row.add"));
        add.setIcon(VaadinIcon.PLUS.create());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClassName("record-add");
        add.setVisible(section.editable() && section.form().repeated());
        add.addClickListener(click -> {
            settleRows(draft.add());
            if (!cards.isEmpty()) {
                cards.get(cards.size() - 1).scrollHere();
            }
        });
        return add;
    }

    /** The record with this section as it was last saved. */
    private RecordValues values() {
        var sections = new HashMap<String, List<SectionRow>>();
        sheet.sections().forEach(section -> sections.put(section.code(), section.rows()));
        sections.put(draft.view().code(), draft.view().rows());
        return new RecordValues(sections);
    }

    private RemarkBox box(Remark remark) {
        Optional<Runnable> answer = sheet.own() && draft.view().editable()
                ? Optional.of(() -> {
                    pages.remarks.answer(sheet.info().id(), remark.id());
                    reload(pages.editing.section(sheet.info().id(), draft.view().code()));
                })
                : Optional.empty();
        return new RemarkBox(remark, answer);
    }
}

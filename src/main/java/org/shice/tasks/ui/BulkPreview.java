package org.shice.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;

/** Says what a decision on many will touch before it is made; a return also asks for the level and the reason. */
final class BulkPreview extends Composite<Dialog> {

    static final int REASON_LENGTH = 1000;

    private final TextArea reason = new TextArea();
    private final ComboBox<String> target = new ComboBox<>();

    private BulkPreview(String kind, List<TaskRow> rows, int skipped) {
        getContent().addClassName("bulk-dialog");
        getContent().setHeaderTitle(getTranslation("tasks.bulk." + kind + ".title", rows.size()));
        var facts = new UnorderedList();
        var stages = new LinkedHashMap<String, Integer>();
        rows.forEach(row -> stages.merge(row.item().stage(), 1, Integer::sum));
        stages.forEach((stage, count) -> facts.add(new ListItem(
                getTranslation("tasks.bulk.preview.stage", getTranslation("enum.Stage." + stage), count))));
        fact(
                facts,
                "returned",
                rows.stream().filter(row -> row.item().returnedTimes() > 0).count());
        fact(facts, "taken", rows.stream().filter(TaskRow::taken).count());
        fact(facts, "skipped", skipped);
        getContent().add(new Paragraph(getTranslation("tasks.bulk." + kind + ".text")), facts);
        var cancel =
                new Button(getTranslation("ui.cancel"), click -> getContent().close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().getFooter().add(cancel);
    }

    static BulkPreview approval(List<TaskRow> rows, int skipped, Runnable confirmed) {
        var preview = new BulkPreview("approve", rows, skipped);
        preview.confirm("tasks.bulk.approve.confirm", rows.size(), confirmed);
        return preview;
    }

    static BulkPreview sendBack(
            List<TaskRow> rows, int skipped, List<String> targets, BiConsumer<String, String> confirmed) {
        var preview = new BulkPreview("return", rows, skipped);
        preview.askForReason(targets);
        preview.confirm("tasks.bulk.return.confirm", rows.size(), () -> {
            if (preview.complete()) {
                confirmed.accept(
                        preview.target.getValue(), preview.reason.getValue().strip());
            }
        });
        return preview;
    }

    void open() {
        getContent().open();
    }

    private void askForReason(List<String> targets) {
        target.setLabel(getTranslation("tasks.bulk.return.target"));
        target.setItems(targets);
        target.setItemLabelGenerator(code -> getTranslation("enum.ReturnTarget." + code));
        targets.stream().findFirst().ifPresent(target::setValue);
        target.setErrorMessage(getTranslation("tasks.bulk.return.target.missing"));
        reason.setLabel(getTranslation("tasks.bulk.return.reason"));
        reason.setHelperText(getTranslation("tasks.bulk.return.reason.help"));
        reason.setErrorMessage(getTranslation("tasks.bulk.return.reason.missing"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        getContent().add(target, reason);
    }

    private boolean complete() {
        target.setInvalid(target.isEmpty());
        reason.setInvalid(reason.getValue().isBlank());
        return !target.isInvalid() && !reason.isInvalid();
    }

    private void confirm(String key, int count, Runnable confirmed) {
        var button = new Button(getTranslation(key, count), click -> {
            confirmed.run();
            if (!reason.isInvalid() && !target.isInvalid()) {
                getContent().close();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(count > 0);
        getContent().getFooter().add(button);
    }

    private void fact(UnorderedList facts, String key, long count) {
        if (count > 0) {
            facts.add(new ListItem(getTranslation("tasks.bulk.preview." + key, count)));
        }
    }
}

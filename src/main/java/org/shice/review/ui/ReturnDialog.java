package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.ReturnTarget;

/** Asks for the level and the reason of a return (退回); lists the remarks that go with it. */
final class ReturnDialog extends Composite<Dialog> {

    private static final int LONGEST_REASON = 1000;

    private final RadioButtonGroup<ReturnTarget> target = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final List<RemarkDraft> remarks;

    ReturnDialog(List<ReturnTarget> targets, List<RemarkDraft> remarks, Consumer<DecisionInput> decided) {
        this.remarks = remarks;
        getContent().addClassName("return-dialog");
        getContent().setHeaderTitle(getTranslation("review.return.title"));
        getContent().add(level(targets), why(), list());
        var cancel =
                new Button(getTranslation("ui.cancel"), click -> getContent().close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var confirm = new Button(getTranslation("review.return"), click -> {
            if (isComplete()) {
                getContent().close();
                decided.accept(decision());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().getFooter().add(cancel, confirm);
    }

    void open() {
        getContent().open();
        reason.focus();
    }

    private RadioButtonGroup<ReturnTarget> level(List<ReturnTarget> targets) {
        target.setLabel(getTranslation("review.return.target"));
        target.setItems(targets);
        target.setItemLabelGenerator(to -> getTranslation("enum.ReturnTarget." + to.name()));
        targets.stream().findFirst().ifPresent(target::setValue);
        target.setErrorMessage(getTranslation("review.return.target.missing"));
        return target;
    }

    private TextArea why() {
        reason.setLabel(getTranslation("review.return.reason"));
        reason.setHelperText(getTranslation("review.return.reason.help"));
        reason.setErrorMessage(getTranslation("review.reason.required"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        return reason;
    }

    private Div list() {
        var box = new Div();
        box.addClassName("return-remarks");
        if (remarks.isEmpty()) {
            box.add(new Paragraph(getTranslation("review.return.no-remarks")));
            return box;
        }
        var lines = new UnorderedList();
        remarks.forEach(remark -> {
            var where = new Span(remark.where());
            where.addClassName("quiet");
            lines.add(new ListItem(where, new Span(remark.text())));
        });
        box.add(new Paragraph(getTranslation("review.return.remarks", remarks.size())), lines);
        return box;
    }

    private boolean isComplete() {
        target.setInvalid(target.isEmpty());
        reason.setInvalid(reason.getValue().isBlank());
        return !target.isInvalid() && !reason.isInvalid();
    }

    private DecisionInput decision() {
        return DecisionInput.returnTo(
                target.getValue(),
                reason.getValue().strip(),
                remarks.stream().map(RemarkDraft::input).toList());
    }
}

package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.shice.review.CaseStatuses.CaseStatus;
import org.shice.review.ReviewPage;
import org.shice.review.ReviewPage.Remark;

/** What a reviewer asked the teacher to change: the reason, and every remark with a jump to its place. */
final class ReturnedRemarks extends Composite<Div> {

    private static final String RETURNED = "RETURNED";

    /**
     * @param where a remark's place in words
     * @param jump goes to the place
     */
    ReturnedRemarks(CaseStatus status, Function<Remark, String> where, Consumer<Remark> jump) {
        getContent().addClassName("returned-remarks");
        reason(status).ifPresent(text -> getContent().add(reasonLine(text)));
        if (!status.remarks().isEmpty()) {
            var list = new UnorderedList();
            status.remarks().forEach(remark -> list.add(line(remark, where, jump)));
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    "review.status.remarks", status.remarks().size())),
                            list);
        }
    }

    private Component reasonLine(String text) {
        var icon = VaadinIcon.ARROW_BACKWARD.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(icon, new Span(getTranslation("review.status.reason", text)));
        line.addClassName("returned-reason");
        return line;
    }

    private static ListItem line(Remark remark, Function<Remark, String> where, Consumer<Remark> jump) {
        var place = new Button(where.apply(remark), click -> jump.accept(remark));
        place.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return new ListItem(place, new Span(remark.text()));
    }

    /** The reason of the last return. */
    private static Optional<String> reason(CaseStatus status) {
        return status.history().stream()
                .filter(step -> step.action().startsWith(RETURNED))
                .reduce((earlier, later) -> later)
                .map(ReviewPage.Step::reason)
                .filter(text -> !text.isBlank());
    }
}

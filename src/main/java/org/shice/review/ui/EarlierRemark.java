package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.shice.review.ReviewPage.Remark;
import org.shice.ui.DateText;

/** A remark of an earlier return: who asked for what, and whether it was dealt with. */
final class EarlierRemark extends Composite<Div> {

    EarlierRemark(Remark remark) {
        var level = getTranslation("review.level." + remark.stage().name());
        var icon = (remark.open() ? VaadinIcon.COMMENT_ELLIPSIS_O : VaadinIcon.CHECK).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var about = new Span(getTranslation(
                remark.open() ? "review.remark.open" : "review.remark.dealt", level, DateText.day(remark.at())));
        about.addClassName("quiet");
        getContent().addClassName("remark-earlier");
        getContent().setClassName("remark-dealt", !remark.open());
        getContent().add(icon, new Span(remark.text()), about);
    }
}

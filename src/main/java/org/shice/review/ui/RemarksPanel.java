package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The remarks written so far, which go out with a return. */
final class RemarksPanel extends Composite<Section> {

    private final RemarkDrafts remarks;

    RemarksPanel(RemarkDrafts remarks) {
        this.remarks = remarks;
        getContent().addClassNames("panel", "remarks");
        remarks.onChange(this::show);
        show();
    }

    private void show() {
        var written = remarks.all();
        getContent().removeAll();
        getContent().add(new H3(getTranslation("review.remarks", written.size())));
        if (written.isEmpty()) {
            var hint = new Paragraph(getTranslation("review.remarks.hint"));
            hint.addClassName("quiet");
            getContent().add(hint);
            return;
        }
        var list = new UnorderedList();
        written.forEach(remark -> {
            var where = new Span(remark.where());
            where.addClassName("quiet");
            list.add(new ListItem(where, new Span(remark.text())));
        });
        getContent().add(list);
    }
}

package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.shice.profile.EvidenceChecks;
import org.shice.profile.EvidenceItem;
import org.shice.profile.RecordId;
import org.shice.ui.DateText;

/** The originals the unit has to see (原件核验): ticked here, kept with name and time. */
final class EvidencePanel extends Composite<Section> {

    private final EvidenceChecks checks;
    private final RecordId record;
    private final FieldWords words;
    private final List<EvidenceItem> items = new ArrayList<>();
    private final Div lines = new Div();
    private final Span count = new Span();

    EvidencePanel(EvidenceChecks checks, RecordId record, List<EvidenceItem> shown, FieldWords words) {
        this.words = words;
        this.checks = checks;
        this.record = record;
        items.addAll(shown);
        count.addClassName("quiet");
        getContent().addClassNames("panel", "evidence");
        getContent().add(new H3(getTranslation("review.evidence")), count, lines);
        show();
    }

    /** How many originals nobody has seen. */
    long unseen() {
        return items.stream().filter(item -> !item.seen()).count();
    }

    private void show() {
        count.setText(getTranslation("review.evidence.count", items.size() - unseen(), items.size()));
        lines.removeAll();
        items.forEach(item -> lines.add(line(item)));
    }

    private Div line(EvidenceItem item) {
        var box = new Checkbox(words.evidence(item.document()), item.seen());
        box.addValueChangeListener(change -> tick(item, change.getValue()));
        var line = new Div(box);
        var at = item.checkedAt();
        if (at != null && item.seen()) {
            var when = new Span(DateText.moment(at));
            when.addClassName("quiet");
            line.add(when);
        }
        line.addClassName("evidence-line");
        return line;
    }

    private void tick(EvidenceItem item, boolean seen) {
        var checked = checks.check(record, item.sectionCode(), item.document(), seen, item.note());
        items.set(items.indexOf(item), checked);
        show();
    }
}

package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.shice.forms.Finding;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** What the rules say about the record, for the reviewer to look at (D-5): errors first, then warnings. */
final class FindingsPanel extends Composite<Section> {

    FindingsPanel(List<Finding> findings, FieldWords words, ReviewSheet sheet) {
        getContent().addClassNames("panel", "findings");
        getContent().add(new H3(getTranslation("review.findings")));
        if (findings.isEmpty()) {
            getContent().add(new StateBadge(Tone.SUCCESS, getTranslation("review.findings.none")));
        }
        findings.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).forEach(finding -> getContent()
                .add(line(finding, words, sheet)));
    }

    private Div line(Finding finding, FieldWords words, ReviewSheet sheet) {
        var error = finding.severity() != Finding.Severity.WARNING;
        var where = new Span(words.place(sheet, place(finding)));
        where.addClassName("quiet");
        var text = new Span(words.finding(finding));
        var line = new Div(
                new StateBadge(
                        error ? Tone.DANGER : Tone.WARNING,
                        getTranslation("review.finding." + finding.severity().name())),
                where,
                text);
        line.addClassName("finding");
        return line;
    }

    private static RemarkPlace place(Finding finding) {
        return new RemarkPlace(finding.sectionCode(), finding.rowId(), finding.fieldKey());
    }
}

package org.shice.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.shice.forms.Finding;
import org.shice.forms.FormTexts;
import org.shice.forms.SectionForm;
import org.shice.profile.Gaps.Gap;
import org.shice.profile.RecordSheet;
import org.shice.profile.SectionView;

/** What is still missing (还差什么, D-1): one line each, a click leads to the field. */
final class GapList extends Composite<Details> {

    private final transient FormTexts texts;
    private final transient Consumer<Finding> jump;
    private final Div lines = new Div();

    GapList(FormTexts texts, Consumer<Finding> jump) {
        this.texts = texts;
        this.jump = jump;
        lines.addClassName("record-gap-lines");
        getContent().addClassNames("panel", "record-gaps");
        getContent().setOpened(true);
        getContent().add(lines);
    }

    void show(RecordSheet sheet) {
        var gaps = sheet.gaps();
        lines.removeAll();
        if (gaps.isComplete()) {
            getContent().setSummaryText(getTranslation("profile.gaps.none"));
        } else {
            getContent().setSummaryText(getTranslation("profile.gaps.some", gaps.open(), gaps.minutesLeft()));
        }
        if (gaps.items().isEmpty()) {
            lines.add(new Paragraph(getTranslation("profile.gaps.none.hint")));
        }
        for (var section : sheet.sections()) {
            var mine = gaps.items().stream()
                    .filter(gap -> gap.finding().sectionCode().equals(section.code()))
                    .toList();
            if (!mine.isEmpty()) {
                var title = new Span(texts.title(section.form(), getLocale()));
                title.addClassName("record-gap-section");
                lines.add(title);
                mine.forEach(gap -> lines.add(line(section, gap)));
            }
        }
    }

    void open() {
        getContent().setOpened(true);
        getContent().scrollIntoView();
    }

    private NativeButton line(SectionView section, Gap gap) {
        var finding = gap.finding();
        var button = new NativeButton();
        button.add(new Span(place(section, finding)), quiet(texts.finding(finding, getLocale())));
        if (gap.bySchool()) {
            button.add(quiet(getTranslation("profile.gaps.by-school")));
        }
        if (!gap.stops()) {
            button.add(quiet(getTranslation("profile.gaps.warning")));
        }
        button.addClassName("record-gap");
        button.addClickListener(click -> jump.accept(finding));
        return button;
    }

    /** The field, and of repeated rows which one. */
    private String place(SectionView section, Finding finding) {
        var key = finding.fieldKey();
        var name = key == null ? "" : label(section.form(), key);
        var index = section.rows().stream().map(row -> row.id()).toList().indexOf(finding.rowId());
        return section.form().repeated() && index >= 0 ? getTranslation("profile.gaps.place", index + 1, name) : name;
    }

    private String label(SectionForm form, String key) {
        return form.field(key)
                .map(field -> texts.label(form, field, getLocale()))
                .orElse(key);
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("quiet");
        return span;
    }
}

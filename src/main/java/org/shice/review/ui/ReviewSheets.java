package org.shice.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.forms.FormCatalog;
import org.shice.forms.FormField;
import org.shice.forms.RecordRules;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.profile.ValueChange;
import org.shice.profile.ValueChange.Kind;
import org.shice.review.ReviewPage;
import org.shice.review.ReviewPage.Remark;
import org.shice.review.ui.ReviewSheet.Cell;
import org.shice.review.ui.ReviewSheet.Row;
import org.shice.review.ui.ReviewSheet.Section;
import org.springframework.stereotype.Component;

/** Lays a submitted version out by its forms and attaches changes, origins, remarks and findings to their places. */
@Component
class ReviewSheets {

    private final FormCatalog forms;
    private final RecordRules rules;

    ReviewSheets(FormCatalog forms, RecordRules rules) {
        this.forms = forms;
        this.rules = rules;
    }

    ReviewSheet of(ReviewPage page) {
        var type = page.record().schoolType();
        var sections = forms.sections(type).stream()
                .filter(form -> page.sections().contains(form.code()))
                .map(form -> section(page, form))
                .toList();
        var findings = rules.checkAll(type, page.version().content()).stream()
                .filter(finding -> page.sections().contains(finding.sectionCode()))
                .toList();
        return new ReviewSheet(!page.sinceLastLook().isEmpty(), sections, findings);
    }

    private static Section section(ReviewPage page, SectionForm form) {
        var rows = new ArrayList<Row>();
        for (var row : page.version().content().rows(form.code())) {
            rows.add(row(page, form, row, rows.size() + 1));
        }
        removed(page, form).forEach(change -> rows.add(removedRow(form, change, rows.size() + 1)));
        return new Section(form, rows, remarks(page, new RemarkPlace(form.code(), null, null)));
    }

    private static Row row(ReviewPage page, SectionForm form, SectionRow row, int number) {
        var place = new RemarkPlace(form.code(), row.id(), null);
        var cells = form.fields().stream()
                .filter(field -> !(field instanceof FormField.Note))
                .map(field -> cell(page, form, row, field))
                .toList();
        return new Row(
                place,
                number,
                Optional.of(row),
                cells,
                find(page.sinceLastLook(), place),
                find(page.sinceImport(), place),
                remarks(page, place));
    }

    private static Cell cell(ReviewPage page, SectionForm form, SectionRow row, FormField field) {
        var place = new RemarkPlace(form.code(), row.id(), field.key());
        return new Cell(
                place,
                field,
                row.get(field.key()).orElse(""),
                page.version().provenance().get(place.path()),
                find(page.sinceLastLook(), place),
                find(page.sinceImport(), place),
                remarks(page, place));
    }

    /** Rows that were there at the last look and are gone. */
    private static List<ValueChange> removed(ReviewPage page, SectionForm form) {
        return page.sinceLastLook().stream()
                .filter(change -> change.kind() == Kind.REMOVED && change.fieldKey() == null)
                .filter(change -> change.sectionCode().equals(form.code()))
                .toList();
    }

    private static Row removedRow(SectionForm form, ValueChange change, int number) {
        var place = new RemarkPlace(form.code(), change.rowId(), null);
        return new Row(place, number, Optional.empty(), List.of(), change, null, List.of());
    }

    private static @Nullable ValueChange find(List<ValueChange> changes, RemarkPlace place) {
        return changes.stream().filter(place::isPlaceOf).findFirst().orElse(null);
    }

    private static List<Remark> remarks(ReviewPage page, RemarkPlace place) {
        return page.remarks().stream().filter(place::isPlaceOf).toList();
    }
}

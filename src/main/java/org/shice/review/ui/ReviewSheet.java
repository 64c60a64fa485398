package org.shice.review.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.forms.Finding;
import org.shice.forms.FormField;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.profile.Provenance;
import org.shice.profile.ValueChange;
import org.shice.review.ReviewPage.Remark;

/**
 * The submitted record as a reviewer reads it: every value with where it came from and how it changed.
 *
 * @param looked whether this level has decided on the record before, so that changes are those since then
 * @param findings what the rules say about the sections shown
 */
record ReviewSheet(boolean looked, List<Section> sections, List<Finding> findings) {

    /** How many places changed since the last look, or differ from the import at the first look. */
    long changes() {
        return sections.stream().mapToLong(section -> section.changes(looked)).sum();
    }

    Optional<Section> section(String code) {
        return sections.stream()
                .filter(section -> section.form().code().equals(code))
                .findFirst();
    }

    /** A section with its rows. */
    record Section(SectionForm form, List<Row> rows, List<Remark> remarks) {

        long changes(boolean looked) {
            return rows.stream().mapToLong(row -> row.changes(looked)).sum();
        }

        RemarkPlace place() {
            return new RemarkPlace(form.code(), null, null);
        }

        /** The number of a row, 0 when there is none. */
        int numberOf(@Nullable String rowId) {
            return rows.stream()
                    .filter(row -> Objects.equals(row.place().rowId(), rowId))
                    .mapToInt(Row::number)
                    .findFirst()
                    .orElse(0);
        }
    }

    /**
     * A row.
     *
     * @param number counts from 1 within the section
     * @param content empty when the row is gone
     * @param look how the row as a whole changed since the last look
     * @param roster how the row as a whole differs from the import
     */
    record Row(
            RemarkPlace place,
            int number,
            Optional<SectionRow> content,
            List<Cell> cells,
            @Nullable ValueChange look,
            @Nullable ValueChange roster,
            List<Remark> remarks) {

        @Nullable
        ValueChange change(boolean looked) {
            return looked ? look : roster;
        }

        long changes(boolean looked) {
            return change(looked) == null
                    ? cells.stream().filter(cell -> cell.change(looked) != null).count()
                    : 1;
        }
    }

    /** A value. */
    record Cell(
            RemarkPlace place,
            FormField field,
            String value,
            @Nullable Provenance origin,
            @Nullable ValueChange look,
            @Nullable ValueChange roster,
            List<Remark> remarks) {

        @Nullable
        ValueChange change(boolean looked) {
            return looked ? look : roster;
        }
    }
}

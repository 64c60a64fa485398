package org.shice.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shice.forms.Finding;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;

/**
 * A section of a draft as a person may see it.
 *
 * @param edition counts the saves; whoever saves names the edition they saw
 * @param rows with derived values; a single section always has its row
 * @param provenance by {@code rowId/field}
 * @param remarks those not dealt with
 * @param editable whether the current actor may change it now
 */
public record SectionView(
        SectionForm form,
        long edition,
        List<SectionRow> rows,
        Map<String, Provenance> provenance,
        List<Finding> findings,
        List<Remark> remarks,
        boolean editable) {

    public String code() {
        return form.code();
    }

    public SectionState state() {
        if (!editable) {
            return SectionState.LOCKED;
        }
        if (!remarks.isEmpty()) {
            return SectionState.RETURNED;
        }
        return missing() > 0 ? SectionState.INCOMPLETE : SectionState.COMPLETE;
    }

    /** How many findings stand between the section and its submission. */
    public long missing() {
        return findings.stream()
                .filter(finding -> finding.severity() != Finding.Severity.WARNING)
                .count();
    }

    public Optional<SectionRow> row(String rowId) {
        return rows.stream().filter(row -> row.id().equals(rowId)).findFirst();
    }

    public Optional<Provenance> origin(String rowId, String field) {
        return Optional.ofNullable(provenance.get(SectionContent.place(rowId, field)));
    }
}

package org.shice.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shice.forms.Finding;
import org.shice.forms.FormCatalog;
import org.shice.forms.FormField.Owner;
import org.shice.forms.RecordRules;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.profile.EditPermit.Permit;
import org.shice.profile.Gaps.Gap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what a person sees of a draft. */
@Component
class SectionViews {

    private static final String NEW_ROW = "row";

    private final FormCatalog forms;
    private final RecordRules rules;
    private final StoredRemarks remarks;
    private final RecordRights rights;
    private final ObjectProvider<EditPermit> permits;

    SectionViews(
            FormCatalog forms,
            RecordRules rules,
            StoredRemarks remarks,
            RecordRights rights,
            ObjectProvider<EditPermit> permits) {
        this.forms = forms;
        this.rules = rules;
        this.remarks = remarks;
        this.rights = rights;
        this.permits = permits;
    }

    RecordSheet sheet(RecordDraft draft, RecordRights.Sight sight) {
        var info = draft.record().info();
        var findings = rules.checkAll(info.schoolType(), draft.derived());
        var open = openRemarks(info);
        var permit = permit(info);
        var seen =
                forms.sections(info.schoolType()).stream().filter(sight::covers).toList();
        var views = seen.stream()
                .map(form -> view(draft, form, findings, open, permit.allows(form.code())))
                .toList();
        return new RecordSheet(info, rights.isOwn(info), views, gaps(seen, findings));
    }

    /** One section that the actor may change now, as it stands; the rules of the others are not asked. */
    SectionView editable(RecordDraft draft, SectionForm form) {
        var open = openRemarks(draft.record().info());
        return view(draft, form, rules.check(form, draft.derived()), open, true);
    }

    /** Whether the current actor may change the section now. */
    boolean isEditable(RecordDraft draft, SectionForm form) {
        var info = draft.record().info();
        return isMine(form, info, permit(info).allows(form.code()));
    }

    /** What the current actor may change now. */
    Permit permit(RecordInfo info) {
        if (info.state() != RecordState.DRAFT) {
            return Permit.NOTHING;
        }
        var rule = permits.getIfAvailable(() -> id -> Permit.NOTHING);
        if (rights.isOwn(info)) {
            return rule.permitFor(info.id());
        }
        return rights.isSchool(info) && !rule.isUnderReview(info.id()) ? Permit.EVERYTHING : Permit.NOTHING;
    }

    private List<Remark> openRemarks(RecordInfo info) {
        return remarks.findByRecordIdOrderByCreatedAt(info.id().value()).stream()
                .map(StoredRemark::read)
                .filter(Remark::open)
                .toList();
    }

    private boolean isMine(SectionForm form, RecordInfo info, boolean permitted) {
        return permitted && (form.owner() == Owner.TEACHER || rights.isSchool(info));
    }

    private SectionView view(
            RecordDraft draft, SectionForm form, List<Finding> findings, List<Remark> open, boolean permitted) {
        return new SectionView(
                form,
                draft.edition(form.code()),
                rows(draft, form),
                provenance(draft, form),
                findings.stream()
                        .filter(f -> f.sectionCode().equals(form.code()))
                        .toList(),
                open.stream().filter(r -> r.sectionCode().equals(form.code())).toList(),
                isMine(form, draft.record().info(), permitted));
    }

    /** A single section shows its row before the first save, too. */
    private List<SectionRow> rows(RecordDraft draft, SectionForm form) {
        var rows = draft.derived().rows(form.code());
        if (!form.repeated() && rows.isEmpty()) {
            return List.of(new SectionRow(NEW_ROW, rules.newRow(form).values()));
        }
        return rows;
    }

    private static Map<String, Provenance> provenance(RecordDraft draft, SectionForm form) {
        var prefix = form.code() + "/";
        var result = new HashMap<String, Provenance>();
        draft.provenance().forEach((place, origin) -> {
            if (place.startsWith(prefix)) {
                result.put(place.substring(prefix.length()), origin);
            }
        });
        return result;
    }

    private static Gaps gaps(List<SectionForm> seen, List<Finding> findings) {
        var items = new ArrayList<Gap>();
        for (var form : seen) {
            findings.stream()
                    .filter(finding -> finding.sectionCode().equals(form.code()))
                    .map(finding -> new Gap(finding, isForSchool(form, finding)))
                    .forEach(items::add);
        }
        return Gaps.of(items);
    }

    private static boolean isForSchool(SectionForm form, Finding finding) {
        var key = finding.fieldKey();
        return form.owner() == Owner.SCHOOL
                || (key != null
                        && form.field(key)
                                .filter(field -> field.owner() == Owner.SCHOOL)
                                .isPresent());
    }
}

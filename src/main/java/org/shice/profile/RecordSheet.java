package org.shice.profile;

import java.util.List;
import java.util.Optional;

/**
 * A whole draft as a person may see it (教师信息表).
 *
 * @param own whether the current actor is the teacher
 * @param sections those the actor may see, in the order of the form
 */
public record RecordSheet(RecordInfo info, boolean own, List<SectionView> sections, Gaps gaps) {

    public Optional<SectionView> section(String code) {
        return sections.stream().filter(view -> view.code().equals(code)).findFirst();
    }
}

package org.shice.profile.ui;

import java.time.Clock;
import java.util.List;
import org.shice.forms.FormTexts;
import org.shice.forms.ui.FormViews;
import org.shice.profile.RecordEditing;
import org.shice.profile.RecordPanel;
import org.shice.profile.RecordRemarks;
import org.springframework.stereotype.Component;

/** What the components of a record page stand on. */
@Component
class RecordPages {

    final RecordEditing editing;
    final RecordRemarks remarks;
    final FormViews forms;
    final FormTexts texts;
    final List<RecordPanel> panels;
    final Clock clock;

    RecordPages(
            RecordEditing editing,
            RecordRemarks remarks,
            FormViews forms,
            FormTexts texts,
            List<RecordPanel> panels,
            Clock clock) {
        this.editing = editing;
        this.remarks = remarks;
        this.forms = forms;
        this.texts = texts;
        this.panels = List.copyOf(panels);
        this.clock = clock;
    }
}

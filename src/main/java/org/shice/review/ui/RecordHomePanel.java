package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.shice.account.Role;
import org.shice.profile.RecordEditing;
import org.shice.review.CaseStatuses;
import org.shice.ui.HomePanel;

/** Shows teachers on the first page where their own record stands. */
@org.springframework.stereotype.Component
class RecordHomePanel implements HomePanel {

    private static final int FIRST = 10;

    private final RecordEditing editing;
    private final CaseStatuses statuses;
    private final Clock clock;

    RecordHomePanel(RecordEditing editing, CaseStatuses statuses, Clock clock) {
        this.editing = editing;
        this.statuses = statuses;
        this.clock = clock;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.TEACHER.name());
    }

    @Override
    public Optional<Component> content() {
        return editing.own().map(sheet -> statuses.of(sheet.info().id())
                .<Component>map(status -> new RecordStatusPanel(status, sheet.gaps(), clock))
                .orElseGet(() -> new RecordStatusPanel(sheet.gaps())));
    }
}

package org.shice.deadline.ui;

import com.vaadin.flow.component.UI;
import org.shice.deadline.Urging.Urged;
import org.shice.ui.Notice;

/** Says what an urging did. */
final class UrgedNotice {

    private UrgedNotice() {}

    static void show(Urged urged) {
        var words =
                UI.getCurrent().getTranslation("deadline.urged", urged.told(), urged.heardToday(), urged.unreachable());
        Notice.success(words).open();
    }
}

package org.shice.deadline.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.shice.deadline.Urging.Urged;
import org.shice.ui.Notice;

/** Says what an urging did, and nothing about what did not happen. */
final class UrgedNotice {

    private UrgedNotice() {}

    static void show(Urged urged) {
        var ui = UI.getCurrent();
        var parts = new ArrayList<String>();
        add(parts, ui, "told", urged.told());
        add(parts, ui, "heard", urged.heardToday());
        add(parts, ui, "unreachable", urged.unreachable());
        if (parts.isEmpty()) {
            parts.add(ui.getTranslation("deadline.urged.nobody"));
        }
        var words = String.join(ui.getTranslation("ladder.stop"), parts) + ui.getTranslation("deadline.urged.end");
        (urged.told() > 0 ? Notice.success(words) : Notice.error(words)).open();
    }

    private static void add(List<String> parts, UI ui, String what, int people) {
        if (people > 0) {
            parts.add(ui.getTranslation("deadline.urged." + what, people));
        }
    }
}

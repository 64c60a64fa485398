package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.shice.profile.RecordInfo;
import org.shice.roster.ScopeMark;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** Whether a person is collected (采集范围), and why not (SC-1 to SC-4). */
final class ScopeBadge {

    private ScopeBadge() {}

    static Component of(RecordInfo person, Component where) {
        return ScopeMark.of(person).map(key -> mark(key, where)).orElseGet(() -> {
            var inside = new Span(where.getTranslation("roster.scope.inside"));
            inside.addClassName("quiet");
            return inside;
        });
    }

    /** In a few words; the whole reason stands in the tip and for screen readers. */
    private static Component mark(String key, Component where) {
        var brief = where.getTranslation("staff." + key.substring("roster.".length()));
        var badge = new StateBadge(Tone.WARNING, VaadinIcon.BAN, brief);
        badge.getElement().setAttribute("title", where.getTranslation(key));
        return badge;
    }
}

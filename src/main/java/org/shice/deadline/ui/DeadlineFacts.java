package org.shice.deadline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.shice.deadline.DeadlineInfo;
import org.shice.plan.Milestones.Guidance;
import org.shice.plan.PlanLinks;

/** What whoever says that a deadline is met relies on: who keeps the letters, whom the working group has named. */
final class DeadlineFacts {

    private DeadlineFacts() {}

    /** For everybody who sees the deadline. */
    static List<Paragraph> of(Guidance guidance) {
        var facts = new ArrayList<Paragraph>();
        var custody = guidance.custodyKey();
        if (custody != null) {
            facts.add(fact(text(custody)));
        }
        var members = guidance.members();
        if (members != null) {
            facts.add(fact(members == 0 ? text("deadline.group.none") : text("deadline.group", members)));
        }
        return facts;
    }

    /** For those who attest it; they may open the list and fill it in. */
    static List<Paragraph> of(Guidance guidance, DeadlineInfo deadline) {
        var facts = of(guidance);
        if (guidance.members() != null) {
            var list = PlanLinks.group(deadline.campaignId(), deadline.unitId());
            facts.get(facts.size() - 1).add(new Anchor(list, text("deadline.group.open")));
        }
        return facts;
    }

    private static Paragraph fact(String words) {
        var fact = new Paragraph(new Span(words));
        fact.addClassName("deadline-fact");
        return fact;
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}

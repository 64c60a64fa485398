package org.shice.deadline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shice.deadline.CampaignLadders;
import org.shice.deadline.CampaignLadders.Gap;
import org.shice.platform.i18n.Texts;

/** Where a rung would tell nobody, so that somebody is named before it matters. */
final class LadderGaps extends Composite<Div> {

    LadderGaps(List<Gap> gaps) {
        getContent().addClassName("panel");
        getContent().add(new H3(getTranslation("ladder.gaps")));
        if (gaps.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("ladder.gaps.none")));
            return;
        }
        getContent().add(new Paragraph(getTranslation("ladder.gaps.hint")));
        if (gaps.size() == CampaignLadders.MOST_GAPS) {
            getContent().add(new Paragraph(getTranslation("ladder.gaps.most", CampaignLadders.MOST_GAPS)));
        }
        gaps.stream()
                .collect(Collectors.groupingBy(Gap::audience, TreeMap::new, Collectors.toList()))
                .forEach((audience, some) -> {
                    var list = new UnorderedList();
                    some.forEach(gap -> list.add(new ListItem(gap.unitName())));
                    var title = getTranslation("ladder.gaps.rung", getTranslation(Texts.key(audience)), some.size());
                    getContent().add(new Details(title, list));
                });
    }
}

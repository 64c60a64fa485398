package org.shice.campaign.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.platform.i18n.Texts;

/** A selection of cases in words. */
record CaseWords(Component where) {

    String of(CaseQuery query) {
        if (query.overdueOnly()) {
            return where.getTranslation("campaign.overdue");
        }
        return query.stages().isEmpty()
                ? where.getTranslation("campaign.collected")
                : query.stages().stream()
                        .sorted()
                        .map(stage -> where.getTranslation(Texts.key(stage)))
                        .collect(Collectors.joining(" · "));
    }
}

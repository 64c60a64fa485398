package org.shice.campaign.ui;

import com.vaadin.flow.component.Component;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.platform.i18n.Texts;

/** A selection of cases in words. */
record CaseWords(Component where) {

    String of(CaseQuery query) {
        if (query.overdueOnly()) {
            return where.getTranslation("campaign.overdue");
        }
        return query.stage() == null
                ? where.getTranslation("campaign.collected")
                : where.getTranslation(Texts.key(query.stage()));
    }
}

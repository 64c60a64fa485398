package org.shice.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import org.shice.campaign.CampaignPlan;
import org.shice.ui.DateText;

/** The plan in words. */
final class PlanPanel extends Composite<Div> {

    private final DescriptionList facts = new DescriptionList();

    PlanPanel(CampaignPlan plan) {
        facts.addClassName("campaign-facts");
        fact(
                "campaign.scope",
                getTranslation("campaign.scope.months", plan.scope().minimumContractMonths()));
        fact("campaign.tenured", answer(plan.scope().includeTenured()));
        fact("campaign.workers", answer(plan.scope().includeContractWorkers()));
        day("campaign.startsOn", plan.startsOn());
        day("campaign.fillDueOn", plan.fillDueOn());
        day("campaign.unitDueOn", plan.unitDueOn());
        day("campaign.sectionDueOn", plan.sectionDueOn());
        day("campaign.districtDueOn", plan.districtDueOn());
        day("campaign.confirmDueOn", plan.confirmDueOn());
        Component title = new H3(getTranslation("campaign.plan"));
        getContent().addClassName("panel");
        getContent().add(title, facts);
    }

    private void day(String key, LocalDate day) {
        fact(key, DateText.day(day));
    }

    private void fact(String key, String value) {
        facts.add(new Term(getTranslation(key)), new Description(value));
    }

    private String answer(boolean yes) {
        return getTranslation(yes ? "campaign.yes" : "campaign.no");
    }
}

package org.shice.plan.ui;

import java.util.Set;
import org.shice.account.Role;
import org.shice.campaign.CampaignState;
import org.shice.campaign.Campaigns;
import org.shice.plan.PlanState;
import org.shice.plan.Plans;
import org.shice.ui.SetupStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The last steps of setting the system up: the first plan and its launch. A campaign without a plan will do. */
@Configuration(proxyBeanMethods = false)
class PlanSetup {

    private static final Set<String> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMIN.name());

    @Bean
    SetupStep planStep(Campaigns campaigns) {
        return new SetupStep("plan.setup", "plan.setup.hint", campaigns::exist, NewPlanView.ROUTE, ADMINISTRATORS, 40);
    }

    @Bean
    SetupStep launchStep(Plans plans, Campaigns campaigns) {
        return new SetupStep(
                "plan.setup.launch",
                "plan.setup.launch.hint",
                () -> plans.visible().stream().anyMatch(row -> row.state() != PlanState.DRAFT)
                        || campaigns.visible().stream().anyMatch(info -> info.state() != CampaignState.DRAFT),
                PlanListView.ROUTE,
                ADMINISTRATORS,
                50);
    }
}

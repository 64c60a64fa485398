package org.shice.campaign.ui;

import java.util.Set;
import org.shice.account.Role;
import org.shice.campaign.Campaigns;
import org.shice.ui.SetupStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The last step of setting the system up: the first campaign. */
@Configuration(proxyBeanMethods = false)
class CampaignSetup {

    @Bean
    SetupStep campaignStep(Campaigns campaigns) {
        return new SetupStep(
                "campaign.setup",
                "campaign.setup.hint",
                campaigns::exist,
                CreateCampaignView.ROUTE,
                Set.of(Role.SYSTEM_ADMIN.name()),
                40);
    }
}

package org.shice.campaign.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignProgress.Overview;
import org.shice.campaign.CampaignProgress.UnitCounts;
import org.shice.review.Stage;
import org.shice.ui.BrowserlessPage;

class CampaignHomePanelTest extends BrowserlessPage {

    private final CampaignProgress progress = mocked(CampaignProgress.class);
    private final CampaignId id = new CampaignId(UUID.randomUUID());

    @BeforeEach
    void start() {
        open();
    }

    @Test
    void every_number_opens_the_people_behind_it() {
        overview(Map.of(Stage.FILL, 3, Stage.EFFECTIVE, 1), 2, 4, 0);
        UI.getCurrent().add(panel().content().orElseThrow());

        assertThat(text()).contains("采集进展", "2026 年采集", "已生效 25%");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("figure")))
                .extracting(link -> link.getElement().getTextRecursively(), Anchor::getHref)
                .containsExactly(
                        tuple("3填报中", "stage=FILL"),
                        tuple("1审核通过(生效)", "stage=EFFECTIVE"),
                        tuple("2超期", "only=overdue"));
    }

    @Test
    void several_open_campaigns_lead_to_the_choice() {
        overview(Map.of(Stage.FILL, 1), 0, 1, 1);
        UI.getCurrent().add(panel().content().orElseThrow());

        assertThat(text()).contains("查看各批次进度");
    }

    @Test
    void area_without_cases_has_nothing_to_say() {
        overview(Map.of(), 0, 0, 0);

        assertThat(panel().content()).isEmpty();
    }

    private CampaignHomePanel panel() {
        return new CampaignHomePanel(progress);
    }

    private org.assertj.core.groups.Tuple tuple(String words, String query) {
        return org.assertj.core.api.Assertions.tuple(words, "progress/cases?campaign=" + id + "&" + query);
    }

    private void overview(Map<Stage, Integer> byStage, int overdue, int total, int others) {
        var counts = new UnitCounts(null, "", byStage, overdue, total, 0, false);
        when(progress.overview()).thenReturn(Optional.of(new Overview(id, "2026 年采集", counts, others)));
    }
}

package org.shice.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shice.account.Role;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.campaign.CampaignProgress.Overview;
import org.shice.platform.i18n.Texts;
import org.shice.review.Stage;
import org.shice.ui.FigurePanel;
import org.shice.ui.FigureRow.Figure;
import org.shice.ui.HomePanel;
import org.shice.ui.StateBadge.Tone;

/** Where the newest open campaign stands in the person's area: a number per stage, each with the people behind it. */
@org.springframework.stereotype.Component
class CampaignHomePanel implements HomePanel {

    private static final int ORDER = 60;

    private final CampaignProgress progress;

    CampaignHomePanel(CampaignProgress progress) {
        this.progress = progress;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Role.MANAGER.name(),
                Role.BUSINESS_LEAD.name(),
                Role.INFORMATION_ADMIN.name(),
                Role.DISTRICT_AUDITOR.name(),
                Role.BUREAU_REVIEWER.name());
    }

    @Override
    public Optional<Component> content() {
        return progress.overview()
                .filter(overview -> overview.total().total() > 0)
                .map(CampaignHomePanel::panel);
    }

    private static Component panel(Overview overview) {
        var panel = new FigurePanel("campaign.home");
        var done = quiet(panel.words("campaign.home.done", overview.total().done()));
        panel.beside(quiet(overview.name()), done);
        panel.more(
                CampaignAddress.progress(overview.id(), null),
                overview.others() == 0 ? "campaign.home.more" : "campaign.home.all");
        var overdue = new CaseQuery(null, Set.of(), true);
        var late = overview.total().overdue();
        var figures = Stream.of(Stage.values())
                .filter(stage -> overview.total().of(stage) > 0)
                .map(stage -> figure(panel, overview, stage));
        return panel.add(Stream.concat(
                        figures,
                        Stream.of(new Figure(
                                panel.words("campaign.overdue"),
                                late,
                                CampaignAddress.cases(overview.id(), overdue),
                                Tone.DANGER)))
                .toArray(Figure[]::new));
    }

    private static Figure figure(FigurePanel panel, Overview overview, Stage stage) {
        var behind = CampaignAddress.cases(overview.id(), new CaseQuery(null, Set.of(stage), false));
        var tone = stage == Stage.RETURNED ? Tone.WARNING : Tone.ACTIVE;
        return new Figure(panel.words(Texts.key(stage)), overview.total().of(stage), behind, tone);
    }

    private static Span quiet(String text) {
        var words = new Span(text);
        words.addClassName("quiet");
        return words;
    }
}

package org.shice.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import java.time.Clock;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignProgress.CaseLine;
import org.shice.campaign.CampaignScope;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;
import org.shice.ui.DueDate;

/** Cases with their people. */
final class CaseGrid extends Grid<CaseLine> {

    private final Clock clock;

    CaseGrid(Clock clock, DataProvider<CaseLine, Void> lines) {
        this.clock = clock;
        addColumn(CaseLine::name).setHeader(getTranslation("campaign.person")).setKey("name");
        addColumn(CaseLine::unitName).setHeader(getTranslation("campaign.unit")).setFlexGrow(2);
        addColumn(line -> getTranslation(Texts.key(line.collectionCase().stage())))
                .setHeader(getTranslation("campaign.stage"))
                .setKey("stage");
        addColumn(line -> DateText.day(line.collectionCase().stageSince())).setHeader(getTranslation("campaign.since"));
        addComponentColumn(this::due).setHeader(getTranslation("campaign.due")).setFlexGrow(2);
        addColumn(line -> line.collectionCase().returnedTimes())
                .setHeader(getTranslation("campaign.returned"))
                .setTextAlign(ColumnTextAlign.END);
        setItems(lines);
    }

    /** Lets the reader take one person out, while the case is open. */
    void offerExclusion(CampaignScope scope, CampaignId campaign, Runnable afterwards) {
        addComponentColumn(line -> exclusion(scope, campaign, line, afterwards))
                .setKey("exclude")
                .setFlexGrow(0)
                .setAutoWidth(true);
    }

    private Component exclusion(CampaignScope scope, CampaignId campaign, CaseLine line, Runnable afterwards) {
        if (!line.collectionCase().stage().isOpen()) {
            return new Span();
        }
        var record = line.collectionCase().recordId();
        var button = new Button(
                getTranslation("campaign.exclude"),
                click -> new OverrideDialog(scope, campaign, record, line.name(), false, afterwards).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Component due(CaseLine line) {
        var stage = line.collectionCase().stage();
        return stage.isOpen() ? new DueDate(line.collectionCase().dueDates().of(stage), clock) : new Span();
    }
}

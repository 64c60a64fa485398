package org.shice.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.CampaignState;

/** How far the enrolment has come; it goes on when the page is left. */
final class EnrolmentPanel extends Composite<Div> {

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Paragraph hint = new Paragraph();

    EnrolmentPanel() {
        words.getElement().setAttribute("role", "status");
        hint.addClassName("quiet");
        getContent().addClassNames("panel", "campaign-enrolment");
        getContent().add(words, bar, hint);
    }

    void show(CampaignInfo campaign) {
        var enrolment = campaign.enrolment();
        bar.setVisible(enrolment.running());
        bar.setValue(enrolment.share());
        hint.setVisible(enrolment.running() || campaign.state() == CampaignState.DRAFT);
        hint.setText(getTranslation(enrolment.running() ? "campaign.enrolment.hint" : "campaign.draft.hint"));
        words.setVisible(campaign.state() != CampaignState.DRAFT);
        words.setText(
                enrolment.running()
                        ? getTranslation("campaign.enrolment.running", enrolment.processed(), enrolment.roster())
                        : getTranslation(
                                "campaign.enrolment.done",
                                enrolment.inScope() + enrolment.excluded(),
                                enrolment.enrolled(),
                                enrolment.excluded()));
    }
}

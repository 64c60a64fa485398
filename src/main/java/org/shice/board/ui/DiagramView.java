package org.shice.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.shice.board.DiagramKind;
import org.shice.board.DiagramSheet;
import org.shice.board.Diagrams;
import org.shice.board.Diagrams.Diagram;
import org.shice.campaign.CampaignId;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;
import org.shice.ui.FileLink;
import org.shice.ui.LiveRefresh;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/** The live picture of a process of a campaign (流程图): how many are where, how many late, how long it takes. */
@Route(value = BoardAddress.BOARD + "/" + DiagramView.PAGE, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class DiagramView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PAGE = "diagram";

    /** Deadlines tell no news; this keeps their figures fresh. */
    private static final int POLL_MILLIS = 30_000;

    private static final int NO_POLL = -1;

    private final Diagrams diagrams;
    private final DiagramSheet sheet;
    private final CampaignChoice choice;
    private final DiagramPicture picture = new DiagramPicture();
    private final StepTable table = new StepTable();
    private final Nav kinds = new Nav();
    private final Paragraph counted = new Paragraph();
    private final Span readAt = new Span();
    private CampaignId campaign = CampaignId.random();
    private @Nullable DiagramKind kind;

    DiagramView(Diagrams diagrams, DiagramSheet sheet, CampaignChoice choice, LiveRefresh live) {
        this.choice = choice;
        this.diagrams = diagrams;
        this.sheet = sheet;
        kinds.addClassName("diagram-kinds");
        kinds.setAriaLabel(getTranslation("board.diagram.kinds"));
        counted.addClassName("quiet");
        readAt.addClassName("quiet");
        getContent().addClassNames("page", "board-diagram");
        live.whileAttached(this, this::refresh, "campaign", "work-item", "case");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.diagram.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        campaign = BoardAddress.campaign(event);
        kind = DiagramAddress.kind(event.getLocation().getQueryParameters());
        var both = new Div(picture, table);
        both.addClassName("diagram-layout");
        getContent().removeAll();
        getContent()
                .add(
                        new BoardTabs(campaign, "board.diagram.title"),
                        new Toolbar(choice.field(campaign, id -> BoardAddress.page(id, PAGE)), kinds)
                                .actions(readAt, export()),
                        counted,
                        both);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.setPollInterval(POLL_MILLIS);
        var polling = ui.addPollListener(poll -> refresh());
        addDetachListener(detached -> {
            detached.unregisterListener();
            polling.remove();
            ui.setPollInterval(NO_POLL);
        });
    }

    private Anchor export() {
        return FileLink.workbook(
                getTranslation("board.export"),
                "diagram.xlsx",
                (locale, target) -> sheet.write(campaign, kind, locale, target));
    }

    private void refresh() {
        var diagram = diagrams.get(campaign, kind);
        picture.show(diagram);
        table.show(diagram);
        readAt.setText(getTranslation("board.diagram.read-at", DateText.moment(diagram.readAt())));
        if (kinds.getComponentCount() == 0 || diagram.kind() != kind) {
            showKinds(diagram);
        }
    }

    private void showKinds(Diagram diagram) {
        kind = diagram.kind();
        counted.setText(getTranslation("board.diagram.counted." + diagram.kind().process()));
        kinds.removeAll();
        for (var one : diagram.kinds()) {
            var link = new Anchor(DiagramAddress.diagram(campaign, one), getTranslation(Texts.key(one)));
            if (one == diagram.kind()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            kinds.add(link);
        }
    }
}

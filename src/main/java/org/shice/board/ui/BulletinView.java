package org.shice.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shice.board.BulletinDocument;
import org.shice.board.BulletinSheets;
import org.shice.board.BulletinWords;
import org.shice.board.Bulletins;
import org.shice.campaign.CampaignAreas;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.ui.DayField;
import org.shice.ui.FieldErrors;
import org.shice.ui.FileLink;
import org.shice.ui.MainLayout;

/** The report of a period (通报): chosen by two days, read on the page, taken away as a document for Word. */
@Route(value = BoardAddress.BOARD + "/" + BulletinView.PAGE, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class BulletinView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PAGE = "bulletin";

    private static final int WEEK = 6;

    private final CampaignAreas areas;
    private final Bulletins bulletins;
    private final BulletinWords words;
    private final BulletinDocument document;
    private final BulletinSheets sheets;
    private final CampaignChoice choice;
    private final Clock clock;
    private final DayField from = new DayField(getTranslation("board.bulletin.from"));
    private final DayField until = new DayField(getTranslation("board.bulletin.until"));
    private final FieldErrors errors = new FieldErrors(this);
    private CampaignId campaign = CampaignId.random();
    private @Nullable UnitId below;

    BulletinView(
            CampaignAreas areas,
            Bulletins bulletins,
            BulletinWords words,
            BulletinDocument document,
            BulletinSheets sheets,
            CampaignChoice choice,
            Clock clock) {
        this.areas = areas;
        this.bulletins = bulletins;
        this.words = words;
        this.document = document;
        this.sheets = sheets;
        this.choice = choice;
        this.clock = clock;
        errors.connect("from", from).connect("until", until);
        from.addValueChangeListener(change -> moved(change.isFromClient()));
        until.addValueChangeListener(change -> moved(change.isFromClient()));
        getContent().addClassNames("page", "board");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.bulletin");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        campaign = BoardAddress.campaign(event);
        below = BoardAddress.unit(parameters);
        until.setValue(BoardAddress.until(parameters).orElse(LocalDate.now(clock)));
        from.setValue(BoardAddress.from(parameters).orElse(until.getValue().minusDays(WEEK)));
        getContent().removeAll();
        if (!errors.accepts(() -> show(from.getValue(), until.getValue()))) {
            add(head(areas.area(campaign, below)));
        }
    }

    private void show(LocalDate first, LocalDate last) {
        var bulletin = bulletins.bulletin(campaign, below, first, last);
        var download = FileLink.document(
                getTranslation("board.bulletin.download"),
                "bulletin.docx",
                (locale, target) -> document.write(campaign, below, first, last, locale, target));
        var workbook = FileLink.workbook(
                getTranslation("board.bulletin.workbook"),
                "bulletin.xlsx",
                (locale, target) -> sheets.write(campaign, below, first, last, locale, target));
        add(
                head(bulletin.area()).actions(download, workbook),
                new Paragraph(getTranslation("board.bulletin.hint")),
                new BulletinSheet(words.text(bulletin, UI.getCurrent().getLocale())));
    }

    /** The head, the days, and what follows from them. */
    private void add(BoardHead head, Component... rest) {
        var period = new Div(from, until);
        period.addClassName("board-period");
        getContent().add(head, period);
        getContent().add(rest);
    }

    private BoardHead head(Area area) {
        return new BoardHead(
                area,
                "board.bulletin",
                choice,
                (id, unit) ->
                        BoardAddress.period(BoardAddress.page(id, PAGE), unit, from.getValue(), until.getValue()));
    }

    private void moved(boolean byHand) {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = until.getValue();
        if (byHand && first != null && last != null) {
            UI.getCurrent().navigate(BoardAddress.period(BoardAddress.page(campaign, PAGE), below, first, last));
        }
    }
}

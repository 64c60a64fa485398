package org.shice.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.shice.board.Board;
import org.shice.board.Board.Person;
import org.shice.board.Board.Selection;
import org.shice.board.Grouping;
import org.shice.board.PeopleSheet;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;
import org.shice.ui.DueDate;
import org.shice.ui.FileLink;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.MainLayout;
import org.shice.ui.NarrowScreen;
import org.shice.ui.Toolbar;

/** The people behind a number of the board. */
@Route(value = BoardAddress.BOARD + "/people", layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class BoardPeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Board board;
    private final PeopleSheet sheet;
    private final Campaigns campaigns;
    private final Clock clock;

    BoardPeopleView(Board board, PeopleSheet sheet, Campaigns campaigns, Clock clock) {
        this.board = board;
        this.sheet = sheet;
        this.campaigns = campaigns;
        this.clock = clock;
        getContent().addClassNames("page", "page-fill");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.people");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign = BoardAddress.campaign(event);
        var selection = BoardAddress.selection(event.getLocation().getQueryParameters());
        var people = new KeysetDataProvider<Person, Selection>(
                (filter, cursor, limit) -> board.people(campaign, filter, cursor, limit),
                filter -> board.countPeople(campaign, filter),
                Person::caseId,
                selection);
        var back = new Anchor(
                BoardAddress.figures(campaign, selection.below(), Grouping.UNIT),
                campaigns.get(campaign).plan().name());
        var size = new Span(getTranslation("board.people.size", people.count()));
        size.addClassName("list-count");
        getContent().removeAll();
        getContent()
                .add(
                        new Toolbar(back, new Span(words(selection)), size).actions(export(campaign, selection)),
                        grid(people));
    }

    private Anchor export(CampaignId campaign, Selection selection) {
        return FileLink.workbook(
                getTranslation("board.export"),
                "people.xlsx",
                (locale, target) -> sheet.write(campaign, selection, locale, target));
    }

    private String words(Selection selection) {
        var figure = getTranslation(Texts.key(selection.figure()));
        if (selection.schoolType() != null) {
            return figure + " · " + getTranslation(Texts.key(selection.schoolType()));
        }
        return selection.withoutDistrict() ? figure + " · " + getTranslation("board.direct") : figure;
    }

    private Grid<Person> grid(DataProvider<Person, Void> people) {
        var grid = new Grid<Person>();
        grid.addColumn(Person::name).setHeader(getTranslation("board.person"));
        grid.addColumn(Person::unitName).setHeader(getTranslation("board.unit")).setFlexGrow(2);
        grid.addColumn(person -> getTranslation(Texts.key(person.stage()))).setHeader(getTranslation("board.stage"));
        grid.addColumn(person -> DateText.day(person.since())).setHeader(getTranslation("board.since"));
        grid.addComponentColumn(this::due)
                .setHeader(getTranslation("board.due"))
                .setFlexGrow(2);
        grid.addColumn(Person::returnedTimes)
                .setHeader(getTranslation("board.returned"))
                .setTextAlign(ColumnTextAlign.END);
        NarrowScreen.cards(grid, getTranslation("board.person"), this::card);
        grid.setItems(people);
        return grid;
    }

    private Component card(Person person) {
        var unit = new Span(person.unitName());
        unit.addClassName("quiet");
        return new LineCard(new Span(person.name()), unit)
                .note(due(person))
                .fact(getTranslation("board.stage"), getTranslation(Texts.key(person.stage())))
                .fact(getTranslation("board.since"), DateText.day(person.since()))
                .fact(getTranslation("board.returned"), String.valueOf(person.returnedTimes()));
    }

    private Component due(Person person) {
        return person.dueAt() == null ? new Span() : new DueDate(person.dueAt(), clock);
    }
}

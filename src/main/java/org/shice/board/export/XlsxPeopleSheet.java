package org.shice.board.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.board.Board;
import org.shice.board.Board.Person;
import org.shice.board.Board.Selection;
import org.shice.board.PeopleSheet;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.platform.i18n.Texts;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.sheet.CellKind;
import org.shice.platform.sheet.Column;
import org.shice.platform.sheet.SheetWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people behind a number; read page by page. */
@Component
class XlsxPeopleSheet implements PeopleSheet {

    private static final int PAGE = 200;

    private final Board board;
    private final Campaigns campaigns;
    private final SheetWriter writer;
    private final Texts texts;
    private final AuditTrail audit;

    XlsxPeopleSheet(Board board, Campaigns campaigns, SheetWriter writer, Texts texts, AuditTrail audit) {
        this.board = board;
        this.campaigns = campaigns;
        this.writer = writer;
        this.texts = texts;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void write(CampaignId campaign, Selection selection, Locale locale, OutputStream target) {
        var people = board.countPeople(campaign, selection);
        audit.record(AuditEvent.of("campaign", campaign, "BOARD_PEOPLE_EXPORTED")
                .at(campaigns.get(campaign).unitPath())
                .with(Map.of("figure", selection.figure().name(), "people", Integer.toString(people))));
        var rows = KeysetPage.all(cursor -> board.people(campaign, selection, cursor, PAGE))
                .flatMap(page -> page.items().stream());
        writer.write(target, texts.label(locale, selection.figure()), locale, columns(locale), rows);
    }

    private List<Column<Person>> columns(Locale locale) {
        return List.of(
                new Column<>("board.person", Person::name, CellKind.TEXT),
                new Column<>("board.unit", Person::unitName, CellKind.TEXT),
                new Column<>("board.stage", person -> texts.label(locale, person.stage()), CellKind.TEXT),
                new Column<>("board.since", Person::since, CellKind.MOMENT),
                new Column<>("board.due", Person::dueAt, CellKind.MOMENT),
                new Column<>("board.returned", Person::returnedTimes, CellKind.NUMBER));
    }
}

package org.shice.board;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class BoardService implements Board {

    private final BoardAreas areas;
    private final BoardQueries queries;
    private final BoardPeople people;
    private final Clock clock;

    BoardService(BoardAreas areas, BoardQueries queries, BoardPeople people, Clock clock) {
        this.areas = areas;
        this.queries = queries;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Figures figures(CampaignId campaign, @Nullable UnitId below, Grouping grouping) {
        var part = areas.part(campaign, below);
        var counts = queries.counts(campaign.value(), part.area().paths(), part.districts(), clock.instant());
        var lines = new BoardLines(part.units(), counts);
        var area = part.area();
        return new Figures(
                area,
                grouping,
                lines.lines(grouping, area.tops()),
                lines.total(),
                part.districts().size());
    }

    @Override
    public KeysetPage<Person> people(CampaignId campaign, Selection selection, @Nullable String cursor, int limit) {
        var size = KeysetPage.size(limit);
        var found = people.page(scope(campaign, selection), selection, after(cursor), size + 1);
        return KeysetPage.of(found, size, person -> Cursor.of(person.caseId().toString()));
    }

    @Override
    public int countPeople(CampaignId campaign, Selection selection) {
        return people.count(scope(campaign, selection), selection);
    }

    private BoardPeople.Scope scope(CampaignId campaign, Selection selection) {
        var place = areas.place(campaign, selection);
        return new BoardPeople.Scope(campaign.value(), place.paths(), place.districts(), clock.instant());
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        return cursor == null
                ? null
                : UUID.fromString(Cursor.decode(cursor, 1).keys().get(0));
    }
}

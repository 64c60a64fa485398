package org.shice.board;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Selection;
import org.shice.campaign.CampaignAreas;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.Units;
import org.springframework.stereotype.Component;

/** The units of the actor's part of a campaign; here the rights of the board are checked. */
@Component
class BoardAreas {

    private final CampaignAreas areas;
    private final Units units;

    BoardAreas(CampaignAreas areas, Units units) {
        this.areas = areas;
        this.units = units;
    }

    Part part(CampaignId campaign, @Nullable UnitId below) {
        var area = areas.area(campaign, below);
        return new Part(area, units(area.tops()));
    }

    /** Where the people of a selection are; the districts are read only when they make a difference. */
    Place place(CampaignId campaign, Selection selection) {
        var tops = areas.tops(campaign, selection.below());
        return new Place(
                tops.stream().map(UnitInfo::path).toList(),
                selection.asksForDistricts() ? districts(units(tops)) : List.of());
    }

    private List<UnitInfo> units(List<UnitInfo> tops) {
        var inside = tops.stream().flatMap(top -> units.subtree(top).stream());
        return Stream.concat(districtsAbove(tops), inside).toList();
    }

    private static List<String> districts(List<UnitInfo> units) {
        return units.stream()
                .filter(unit -> unit.kind() == UnitKind.DISTRICT_BUREAU)
                .map(UnitInfo::path)
                .toList();
    }

    /** A school's district lies outside of the school's own area. */
    private Stream<UnitInfo> districtsAbove(List<UnitInfo> tops) {
        return tops.stream()
                .filter(top -> top.kind() == UnitKind.SCHOOL)
                .flatMap(top -> units.ancestors(top).stream())
                .filter(above -> above.kind() == UnitKind.DISTRICT_BUREAU)
                .distinct();
    }

    /**
     * A part of a campaign.
     *
     * @param units every unit of it, and the districts its schools belong to
     */
    record Part(Area area, List<UnitInfo> units) {

        /** The subtrees of the districts. */
        List<String> districts() {
            return BoardAreas.districts(units);
        }
    }

    /** The subtrees of a part of a campaign, and those of the districts in it. */
    record Place(List<String> paths, List<String> districts) {}
}

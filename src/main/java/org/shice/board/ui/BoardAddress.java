package org.shice.board.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Selection;
import org.shice.board.BoardFigure;
import org.shice.board.Grouping;
import org.shice.campaign.CampaignId;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;

/** The addresses of the pages of the board, so that every number can be a link to the list behind it. */
final class BoardAddress {

    static final String ROUTE = "board";
    static final String CAMPAIGN = "campaign";
    static final String BOARD = ROUTE + "/:" + CAMPAIGN;
    private static final String GROUP = "group";
    private static final String UNIT = "unit";
    private static final String TYPE = "type";
    private static final String FIGURE = "figure";
    private static final String DIRECT = "direct";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private BoardAddress() {}

    static String board(CampaignId id) {
        return ROUTE + "/" + id;
    }

    static String page(CampaignId id, String page) {
        return board(id) + "/" + page;
    }

    /** A page of one unit, with what its lines stand for. */
    static String grouped(String page, @Nullable UnitId unit, Grouping grouping) {
        return page + query(parameters(unit, grouping));
    }

    static String figures(CampaignId id, @Nullable UnitId unit, Grouping grouping) {
        return grouped(board(id), unit, grouping);
    }

    static String people(CampaignId id, Selection selection) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(FIGURE, selection.figure().name());
        if (selection.below() != null) {
            parameters.put(UNIT, selection.below().toString());
        }
        if (selection.schoolType() != null) {
            parameters.put(TYPE, selection.schoolType().name());
        }
        if (selection.withoutDistrict()) {
            parameters.put(DIRECT, "yes");
        }
        return page(id, "people") + query(parameters);
    }

    /** The counts of every stage, in the pages of the campaign. */
    static String stages(CampaignId id, @Nullable UnitId unit) {
        return "progress?" + CAMPAIGN + "=" + id + (unit == null ? "" : "&" + UNIT + "=" + unit);
    }

    static CampaignId campaign(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(CAMPAIGN)
                .flatMap(text -> parsed(text, CampaignId::of))
                .orElseThrow(NotFoundException::new);
    }

    static @Nullable UnitId unit(QueryParameters parameters) {
        return value(parameters, UNIT, UnitId::of).orElse(null);
    }

    static Grouping grouping(QueryParameters parameters) {
        return value(parameters, GROUP, Grouping::valueOf).orElse(Grouping.UNIT);
    }

    static Selection selection(QueryParameters parameters) {
        return new Selection(
                value(parameters, FIGURE, BoardFigure::valueOf).orElseThrow(NotFoundException::new),
                unit(parameters),
                value(parameters, TYPE, SchoolType::valueOf).orElse(null),
                parameters.getSingleParameter(DIRECT).isPresent());
    }

    /** A page of one unit and a period. */
    static String period(String page, @Nullable UnitId unit, LocalDate from, LocalDate until) {
        var parameters = parameters(unit, Grouping.UNIT);
        parameters.put(FROM, from.toString());
        parameters.put(UNTIL, until.toString());
        return page + query(parameters);
    }

    static Optional<LocalDate> from(QueryParameters parameters) {
        return day(parameters, FROM);
    }

    static Optional<LocalDate> until(QueryParameters parameters) {
        return day(parameters, UNTIL);
    }

    private static Optional<LocalDate> day(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Map<String, String> parameters(@Nullable UnitId unit, Grouping grouping) {
        var parameters = new LinkedHashMap<String, String>();
        if (grouping != Grouping.UNIT) {
            parameters.put(GROUP, grouping.name());
        }
        if (unit != null) {
            parameters.put(UNIT, unit.toString());
        }
        return parameters;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static <T> Optional<T> value(QueryParameters parameters, String name, Function<String, T> parser) {
        return parameters.getSingleParameter(name).flatMap(text -> parsed(text, parser));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}

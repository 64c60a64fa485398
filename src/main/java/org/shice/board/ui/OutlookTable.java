package org.shice.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.shice.board.BoardFigure;
import org.shice.board.BoardWords;
import org.shice.board.Forecast;
import org.shice.board.Grouping;
import org.shice.board.Outlooks.UnitOutlook;
import org.shice.board.Risk;
import org.shice.campaign.CampaignId;
import org.shice.ui.NarrowScreen;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** Units with their rank, their forecast and what speaks against the due days; cards on a phone. */
final class OutlookTable extends Composite<Div> {

    private static final int ROWS_WITHOUT_SCROLLING = 25;
    private static final String NUMBER_WIDTH = "6.8rem";

    private final CampaignId campaign;
    private final BoardWords words;
    private final Locale locale = UI.getCurrent().getLocale();
    private final NumberFormat percents = NumberFormat.getPercentInstance(locale);
    private final Grid<UnitOutlook> grid = new Grid<>();

    OutlookTable(CampaignId campaign, List<UnitOutlook> units, BoardWords words) {
        this.campaign = campaign;
        this.words = words;
        grid.addColumn(UnitOutlook::rank)
                .setHeader(getTranslation("board.rank"))
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4.8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("board.unit"))
                .setComparator(Comparator.comparing(unit -> words.name(unit.line(), locale)))
                .setWidth("9.5rem");
        grid.addComponentColumn(this::risks)
                .setHeader(getTranslation("board.risks"))
                .setWidth("16rem")
                .setFlexGrow(2);
        forecast("board.forecast.submission", UnitOutlook::submission);
        forecast("board.forecast.effective", UnitOutlook::effective);
        share("board.submitted.share", BoardFigure.SUBMITTED);
        share("board.effective.share", BoardFigure.EFFECTIVE);
        grid.addColumn(this::onTime)
                .setHeader(getTranslation("board.on-time"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(NUMBER_WIDTH)
                .setFlexGrow(0);
        NarrowScreen.cards(grid, getTranslation("board.unit"), this::card);
        grid.setItems(units);
        grid.setAllRowsVisible(units.size() <= ROWS_WITHOUT_SCROLLING);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("board-grid");
        getContent().addClassName("board-table");
        getContent().add(grid);
    }

    private void forecast(String textKey, Function<UnitOutlook, Forecast> forecast) {
        grid.addComponentColumn(unit -> {
                    var text = new Span(words.forecast(forecast.apply(unit), locale));
                    text.addClassName("board-day");
                    return text;
                })
                .setHeader(getTranslation(textKey))
                .setWidth("10rem")
                .setFlexGrow(0);
    }

    private void share(String textKey, BoardFigure figure) {
        grid.addColumn(unit -> share(unit, figure))
                .setHeader(getTranslation(textKey))
                .setComparator(
                        Comparator.comparingDouble(unit -> unit.line().counts().share(figure)))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(NUMBER_WIDTH)
                .setFlexGrow(0);
    }

    private String share(UnitOutlook unit, BoardFigure figure) {
        return percents.format(unit.line().counts().share(figure));
    }

    private String onTime(UnitOutlook unit) {
        return words.onTime(unit.line().counts().onTime(), locale);
    }

    private LineCard card(UnitOutlook unit) {
        var rank = new Span(getTranslation("board.rank.nth", unit.rank()));
        rank.addClassName("quiet");
        return new LineCard(name(unit), rank)
                .note(risks(unit))
                .fact(getTranslation("board.forecast.submission"), words.forecast(unit.submission(), locale))
                .fact(getTranslation("board.forecast.effective"), words.forecast(unit.effective(), locale))
                .fact(getTranslation("board.submitted.share"), share(unit, BoardFigure.SUBMITTED))
                .fact(getTranslation("board.effective.share"), share(unit, BoardFigure.EFFECTIVE))
                .fact(getTranslation("board.on-time"), onTime(unit));
    }

    private Component name(UnitOutlook unit) {
        var text = words.name(unit.line(), locale);
        return unit.line().unitId() == null
                ? new Span(text)
                : new Anchor(BoardAddress.figures(campaign, unit.line().unitId(), Grouping.UNIT), text);
    }

    private Component risks(UnitOutlook unit) {
        var risks = new Div();
        risks.addClassName("board-risks");
        unit.risks().forEach(risk -> risks.add(new StateBadge(tone(risk), words.risk(risk, locale))));
        return risks;
    }

    /** What has happened weighs more than what may happen. */
    private static Tone tone(Risk risk) {
        return switch (risk.reason()) {
            case MILESTONES_OVERDUE, RECORDS_OVERDUE -> Tone.DANGER;
            default -> Tone.WARNING;
        };
    }
}

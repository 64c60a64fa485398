package org.shice.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Figures;
import org.shice.board.Board.Line;
import org.shice.board.Board.Selection;
import org.shice.board.BoardCounts;
import org.shice.board.BoardFigure;
import org.shice.board.BoardWords;
import org.shice.board.Grouping;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;

/** The dense table of the board: a line per unit, district or type, and the sum below. */
final class BoardTable extends Composite<Div> {

    private static final int ROWS_WITHOUT_SCROLLING = 40;
    private static final String NUMBER_WIDTH = "5.6rem";
    private static final String DAY_WIDTH = "7.5rem";
    private static final String LINK =
            "${item.href ? html`<a href=\"${item.href}\">${item.text}</a>` : html`<span>${item.text}</span>`}";

    private final CampaignId campaign;
    private final @Nullable UnitId below;
    private final Grid<Line> grid = new Grid<>();
    private final NumberFormat numbers =
            NumberFormat.getIntegerInstance(UI.getCurrent().getLocale());
    private final NumberFormat percents =
            NumberFormat.getPercentInstance(UI.getCurrent().getLocale());

    BoardTable(CampaignId campaign, @Nullable UnitId below, Figures figures, BoardWords words) {
        this.campaign = campaign;
        this.below = below;
        var locale = UI.getCurrent().getLocale();
        var total = figures.total();
        grid.addColumn(LitRenderer.<Line>of(LINK)
                        .withProperty("text", line -> words.name(line, locale))
                        .withProperty("href", line -> deeper(line, figures.grouping())))
                .setHeader(getTranslation(Texts.key(figures.grouping())))
                .setFooter(getTranslation("board.total"))
                .setComparator(Comparator.comparing(line -> words.name(line, locale)))
                .setWidth("11rem")
                .setFlexGrow(1)
                .setFrozen(true);
        Arrays.stream(BoardFigure.values()).forEach(figure -> number(figure, total));
        share("board.submitted.share", counts -> counts.share(BoardFigure.SUBMITTED), total);
        share("board.effective.share", counts -> counts.share(BoardFigure.EFFECTIVE), total);
        grid.addColumn(line -> words.onTime(line.counts().onTime(), locale))
                .setHeader(getTranslation("board.on-time"))
                .setFooter(words.onTime(total.onTime(), locale))
                .setComparator(Comparator.comparingDouble(
                        line -> line.counts().onTime().rate()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(NUMBER_WIDTH)
                .setFlexGrow(0);
        day("board.all-entered", BoardCounts::allEnteredOn, total);
        day("board.all-audited", BoardCounts::allAuditedOn, total);
        grid.setItems(figures.lines());
        grid.setAllRowsVisible(figures.lines().size() <= ROWS_WITHOUT_SCROLLING);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("board-grid");
        getContent().addClassName("board-table");
        getContent().add(grid);
    }

    private void number(BoardFigure figure, BoardCounts total) {
        grid.addColumn(LitRenderer.<Line>of(LINK)
                        .withProperty(
                                "text", line -> numbers.format(line.counts().of(figure)))
                        .withProperty("href", line -> behind(line, figure)))
                .setHeader(getTranslation(Texts.key(figure)))
                .setKey(figure.name())
                .setFooter(numbers.format(total.of(figure)))
                .setComparator(Comparator.comparingInt(line -> line.counts().of(figure)))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(NUMBER_WIDTH)
                .setFlexGrow(0);
    }

    private void share(String textKey, ToDoubleFunction<BoardCounts> share, BoardCounts total) {
        grid.addColumn(line -> percents.format(share.applyAsDouble(line.counts())))
                .setHeader(getTranslation(textKey))
                .setFooter(percents.format(share.applyAsDouble(total)))
                .setComparator(Comparator.comparingDouble(line -> share.applyAsDouble(line.counts())))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(NUMBER_WIDTH)
                .setFlexGrow(0);
    }

    private void day(String textKey, Function<BoardCounts, Optional<LocalDate>> day, BoardCounts total) {
        grid.addColumn(line -> text(day.apply(line.counts())))
                .setHeader(getTranslation(textKey))
                .setFooter(text(day.apply(total)))
                .setComparator(Comparator.comparing(line -> text(day.apply(line.counts()))))
                .setWidth(DAY_WIDTH)
                .setFlexGrow(0);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(DateText::day).orElse("");
    }

    private @Nullable String deeper(Line line, Grouping grouping) {
        if (line.unitId() == null || !line.expandable()) {
            return null;
        }
        return BoardAddress.figures(campaign, line.unitId(), grouping == Grouping.DISTRICT ? Grouping.UNIT : grouping);
    }

    private @Nullable String behind(Line line, BoardFigure figure) {
        if (line.counts().of(figure) == 0) {
            return null;
        }
        var unit = line.unitId() == null ? below : line.unitId();
        var direct = line.unitId() == null && line.schoolType() == null;
        return BoardAddress.people(campaign, new Selection(figure, unit, line.schoolType(), direct));
    }
}

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
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Figures;
import org.shice.board.Board.Line;
import org.shice.board.BoardCounts;
import org.shice.board.BoardWords;
import org.shice.board.Grouping;
import org.shice.board.ui.BoardValues.Value;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.ui.NarrowScreen;

/** The dense table of the board: a line per unit, district or type, and the sum below; cards on a phone. */
final class BoardTable extends Composite<Div> {

    private static final int ROWS_WITHOUT_SCROLLING = 40;
    private static final String NUMBER_WIDTH = "6.8rem";
    private static final String DAY_WIDTH = "7.8rem";
    private static final String LINK =
            "${item.href ? html`<a href=\"${item.href}\">${item.text}</a>` : html`<span>${item.text}</span>`}";

    /** What a card need not say. */
    private static final Set<String> NOTHING = Set.of("", "0", "—");

    private final CampaignId campaign;
    private final BoardWords words;
    private final Grouping grouping;
    private final List<Value> values;
    private final Locale locale = UI.getCurrent().getLocale();
    private final Grid<Line> grid = new Grid<>();

    BoardTable(CampaignId campaign, @Nullable UnitId below, Figures figures, BoardWords words) {
        this.campaign = campaign;
        this.words = words;
        this.grouping = figures.grouping();
        this.values = new BoardValues(campaign, below, words, locale).all(figures.shown());
        grid.addColumn(LitRenderer.<Line>of(LINK)
                        .withProperty("text", line -> words.name(line, locale))
                        .withProperty("href", this::deeper))
                .setHeader(getTranslation(Texts.key(grouping)))
                .setFooter(getTranslation("board.total"))
                .setComparator(Comparator.comparing(line -> words.name(line, locale)))
                .setWidth("11rem")
                .setFlexGrow(1)
                .setFrozen(true);
        values.forEach(value -> column(value, figures.total()));
        NarrowScreen.cards(grid, getTranslation(Texts.key(grouping)), this::card);
        grid.setItems(figures.lines());
        grid.setAllRowsVisible(figures.lines().size() <= ROWS_WITHOUT_SCROLLING);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("board-grid");
        getContent().addClassName("board-table");
        getContent().add(grid);
    }

    private void column(Value value, BoardCounts total) {
        grid.addColumn(LitRenderer.<Line>of(LINK)
                        .withProperty("text", value::of)
                        .withProperty("href", value.address()::apply))
                .setHeader(getTranslation(value.textKey()))
                .setKey(value.textKey())
                .setFooter(value.text().apply(total))
                .setComparator(Comparator.comparing(Line::counts, value.order()))
                .setTextAlign(value.number() ? ColumnTextAlign.END : ColumnTextAlign.START)
                .setWidth(value.number() ? NUMBER_WIDTH : DAY_WIDTH)
                .setFlexGrow(0);
    }

    private LineCard card(Line line) {
        var card = new LineCard(name(line));
        values.stream()
                .filter(value -> !NOTHING.contains(value.of(line)))
                .forEach(value -> card.fact(
                        getTranslation(value.textKey()),
                        value.of(line),
                        value.address().apply(line)));
        return card;
    }

    private Component name(Line line) {
        var text = words.name(line, locale);
        var deeper = deeper(line);
        return deeper == null ? new Span(text) : new Anchor(deeper, text);
    }

    private @Nullable String deeper(Line line) {
        if (line.unitId() == null || !line.expandable()) {
            return null;
        }
        return BoardAddress.figures(campaign, line.unitId(), grouping == Grouping.DISTRICT ? Grouping.UNIT : grouping);
    }
}

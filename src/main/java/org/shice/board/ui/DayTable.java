package org.shice.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.shice.board.Outlooks.Day;
import org.shice.ui.DateText;
import org.shice.ui.NarrowScreen;

/** What happened on each day, the newest on top; cards on a phone. */
final class DayTable extends Composite<Div> {

    private static final int ROWS_WITHOUT_SCROLLING = 40;
    private static final Count DISTRICT = new Count("board.day.district", Day::districtPassed);
    private static final List<Count> COUNTS = List.of(
            new Count("board.day.first", Day::first),
            new Count("board.day.submitted", Day::submitted),
            new Count("board.day.verified", Day::verified),
            DISTRICT,
            new Count("board.day.effective", Day::effective),
            new Count("board.day.returned", Day::returned));

    private final NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());

    private final List<Count> counts;

    /** @param audited whether districts audit */
    DayTable(List<Day> days, boolean audited) {
        counts = audited
                ? COUNTS
                : COUNTS.stream().filter(count -> !count.equals(DISTRICT)).toList();
        var grid = new Grid<Day>();
        grid.addColumn(day -> DateText.day(day.day()))
                .setHeader(getTranslation("board.day"))
                .setWidth("8rem");
        counts.forEach(count -> grid.addColumn(day -> text(count, day))
                .setHeader(getTranslation(count.textKey()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem"));
        NarrowScreen.cards(grid, getTranslation("board.day"), this::card);
        grid.setItems(
                days.stream().sorted(Comparator.comparing(Day::day).reversed()).toList());
        grid.setAllRowsVisible(days.size() <= ROWS_WITHOUT_SCROLLING);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("board-grid");
        getContent().addClassName("board-table");
        getContent().add(grid);
    }

    private LineCard card(Day day) {
        var card = new LineCard(new Span(DateText.day(day.day())));
        counts.stream()
                .filter(count -> count.of().applyAsInt(day) > 0)
                .forEach(count -> card.fact(getTranslation(count.textKey()), text(count, day)));
        return card;
    }

    private String text(Count count, Day day) {
        return numbers.format(count.of().applyAsInt(day));
    }

    /** What a day counts. */
    private record Count(String textKey, ToIntFunction<Day> of) {}
}

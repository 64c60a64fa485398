package org.shice.board.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Line;
import org.shice.board.Board.Selection;
import org.shice.board.BoardCounts;
import org.shice.board.BoardFigure;
import org.shice.board.BoardWords;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;

/** What the board says of each line, in the order of its columns and of the facts on a card: how far it is, then where. */
final class BoardValues {

    private final CampaignId campaign;
    private final @Nullable UnitId below;
    private final BoardWords words;
    private final Locale locale;
    private final NumberFormat numbers;
    private final NumberFormat percents;

    BoardValues(CampaignId campaign, @Nullable UnitId below, BoardWords words, Locale locale) {
        this.campaign = campaign;
        this.below = below;
        this.words = words;
        this.locale = locale;
        this.numbers = NumberFormat.getIntegerInstance(locale);
        this.percents = NumberFormat.getPercentInstance(locale);
    }

    /** @param figures the numbers that are shown */
    List<Value> all(List<BoardFigure> figures) {
        var values = new ArrayList<Value>();
        values.add(number(BoardFigure.EXPECTED));
        values.add(share("board.submitted.share", BoardFigure.SUBMITTED));
        values.add(share("board.effective.share", BoardFigure.EFFECTIVE));
        values.add(Value.ofNumber(
                "board.on-time",
                counts -> words.onTime(counts.onTime(), locale),
                Comparator.comparingDouble(counts -> counts.onTime().rate())));
        values.add(number(BoardFigure.OVERDUE));
        figures.stream()
                .filter(figure -> figure != BoardFigure.EXPECTED && figure != BoardFigure.OVERDUE)
                .map(this::number)
                .forEach(values::add);
        values.add(day("board.all-entered", BoardCounts::allEnteredOn));
        values.add(day("board.all-audited", BoardCounts::allAuditedOn));
        return values;
    }

    private Value number(BoardFigure figure) {
        return new Value(
                Texts.key(figure),
                counts -> numbers.format(counts.of(figure)),
                Comparator.comparingInt(counts -> counts.of(figure)),
                line -> behind(line, figure),
                true);
    }

    private Value share(String textKey, BoardFigure figure) {
        return Value.ofNumber(
                textKey,
                counts -> counts.of(BoardFigure.EXPECTED) == 0
                        ? words.nothing(locale)
                        : percents.format(counts.share(figure)),
                Comparator.comparingDouble(counts -> counts.share(figure)));
    }

    private static Value day(String textKey, Function<BoardCounts, Optional<LocalDate>> day) {
        Function<BoardCounts, String> text =
                counts -> day.apply(counts).map(DateText::day).orElse("");
        return new Value(textKey, text, Comparator.comparing(text), line -> null, false);
    }

    private @Nullable String behind(Line line, BoardFigure figure) {
        if (line.counts().of(figure) == 0) {
            return null;
        }
        var unit = line.unitId() == null ? below : line.unitId();
        var direct = line.unitId() == null && line.schoolType() == null;
        return BoardAddress.people(campaign, new Selection(figure, unit, line.schoolType(), direct));
    }

    /**
     * One thing that is said of every line.
     *
     * @param order what comes first when lines are sorted by it
     * @param address the list behind it; null where there is none
     * @param number whether it is a number, and not a day
     */
    record Value(
            String textKey,
            Function<BoardCounts, String> text,
            Comparator<BoardCounts> order,
            Function<Line, @Nullable String> address,
            boolean number) {

        private static Value ofNumber(
                String textKey, Function<BoardCounts, String> text, Comparator<BoardCounts> order) {
            return new Value(textKey, text, order, line -> null, true);
        }

        String of(Line line) {
            return text.apply(line.counts());
        }
    }
}

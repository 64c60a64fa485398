package org.shice.board;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shice.board.Board.Line;
import org.shice.board.Outlooks.UnitOutlook;
import org.shice.platform.i18n.Texts;
import org.springframework.stereotype.Component;

/** The words of the board, the same on the page, in the workbook and in the report. */
@Component
public class BoardWords {

    private final Texts texts;

    BoardWords(Texts texts) {
        this.texts = texts;
    }

    /** The name of a line: a unit, a type of school, or the units that no district looks after. */
    public String name(Line line, Locale locale) {
        var type = line.schoolType();
        if (type != null) {
            return texts.label(locale, type);
        }
        return line.unitName().isEmpty() ? texts.get(locale, "board.direct") : line.unitName();
    }

    /** A forecast: a day, or why there is none. */
    public String forecast(Forecast forecast, Locale locale) {
        var day = forecast.on();
        return switch (forecast.outcome()) {
            case DONE ->
                day == null
                        ? texts.get(locale, "board.forecast.done")
                        : texts.get(locale, "board.forecast.done-on", day.toString());
            case EXPECTED -> String.valueOf(day);
            case NO_PACE -> texts.get(locale, "board.forecast.no-pace");
            case BEYOND -> texts.get(locale, "board.forecast.beyond");
        };
    }

    /** The share of milestones on time; a dash while none is decided. */
    public String onTime(OnTime onTime, Locale locale) {
        return onTime.decided() == 0
                ? nothing(locale)
                : NumberFormat.getPercentInstance(locale).format(onTime.rate());
    }

    /** What stands where there is nothing to take a share of. */
    public String nothing(Locale locale) {
        return texts.get(locale, "board.share.none");
    }

    /** A reason, with how many or how long. */
    public String risk(Risk risk, Locale locale) {
        return texts.get(locale, "board.risk." + risk.reason().name(), risk.number());
    }

    /** All reasons of a unit. */
    public String risks(UnitOutlook unit, Locale locale) {
        return unit.risks().stream()
                .map(risk -> risk(risk, locale))
                .collect(Collectors.joining(texts.get(locale, "board.risk.separator")));
    }
}

package org.shice.board;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shice.board.BulletinText.Section;
import org.shice.board.BulletinText.Table;
import org.shice.board.Bulletins.Bulletin;
import org.shice.board.Bulletins.LateUnit;
import org.shice.board.Bulletins.Missed;
import org.shice.board.Bulletins.Ranked;
import org.shice.platform.i18n.Texts;
import org.springframework.stereotype.Component;

/** Turns the figures of a period into the report (通报) in the style of the office. */
@Component
public class BulletinWords {

    /** The units of the ranking that are listed when there are too many to read: as many first as last. */
    static final int EDGE = 50;

    /** The most lines of a table; the workbook has the others. */
    static final int MOST_ROWS = 2 * EDGE;

    private final BoardWords words;
    private final Texts texts;

    BulletinWords(BoardWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** The report in the language of the locale. */
    public BulletinText text(Bulletin bulletin, Locale locale) {
        var said = new Said(bulletin, locale);
        return new BulletinText(
                said.words("title", said.campaign()),
                said.words("period", said.from(), said.until()),
                List.of(said.words("to"), said.words("opening", said.campaign(), said.from(), said.until())),
                List.of(said.overall(), said.ranking(), said.late(), said.demands()),
                List.of(
                        bulletin.area().campaign().unitName(),
                        said.words("seal"),
                        said.words("signer"),
                        said.words("date")));
    }

    /** One report in one language. */
    private final class Said {

        private final Bulletin bulletin;
        private final Locale locale;
        private final NumberFormat percents;

        Said(Bulletin bulletin, Locale locale) {
            this.bulletin = bulletin;
            this.locale = locale;
            this.percents = NumberFormat.getPercentInstance(locale);
            percents.setMaximumFractionDigits(1);
        }

        String words(String key, Object... values) {
            return texts.get(locale, "board.bulletin." + key, values);
        }

        String campaign() {
            return bulletin.area().campaign().plan().name();
        }

        String from() {
            return day(bulletin.from());
        }

        String until() {
            return day(bulletin.until());
        }

        Section overall() {
            var total = bulletin.total();
            var onTime = total.onTime();
            return new Section(
                    words("overall"),
                    List.of(
                            words(
                                    "overall.people",
                                    until(),
                                    total.of(BoardFigure.EXPECTED),
                                    total.of(BoardFigure.ENTERED),
                                    share(total, BoardFigure.ENTERED),
                                    total.of(BoardFigure.EFFECTIVE),
                                    share(total, BoardFigure.EFFECTIVE)),
                            words(
                                    "overall.period",
                                    total.pace().submitted(),
                                    total.of(BoardFigure.RETURNED),
                                    total.pace().effective()),
                            onTime.decided() == 0
                                    ? words("overall.no-milestones")
                                    : words(
                                            "overall.milestones",
                                            onTime.decided(),
                                            onTime.met(),
                                            onTime.metLate(),
                                            onTime.overdue(),
                                            percents.format(onTime.rate()))),
                    Table.NONE);
        }

        Section ranking() {
            var heads = List.of(
                    texts.get(locale, "board.rank"),
                    texts.get(locale, "board.unit"),
                    texts.label(locale, BoardFigure.EXPECTED),
                    texts.label(locale, BoardFigure.ENTERED),
                    texts.label(locale, BoardFigure.EFFECTIVE),
                    texts.get(locale, "board.effective.share"),
                    words("lately"),
                    texts.get(locale, "board.on-time"));
            var all = bulletin.ranking();
            if (all.size() <= MOST_ROWS) {
                var rows = all.stream().map(this::row).toList();
                return new Section(words("ranking"), List.of(words("ranking.how")), new Table(heads, rows));
            }
            var rows = new ArrayList<>(all.stream().limit(EDGE).map(this::row).toList());
            rows.add(Collections.nCopies(heads.size(), "…"));
            all.stream().skip(all.size() - EDGE).map(this::row).forEach(rows::add);
            var cut = words("ranking.cut", all.size(), EDGE, EDGE, all.size() - MOST_ROWS);
            return new Section(words("ranking"), List.of(words("ranking.how"), cut), new Table(heads, rows));
        }

        Section late() {
            if (bulletin.late().isEmpty()) {
                return new Section(words("late"), List.of(words("late.none", until())), Table.NONE);
            }
            var heads = List.of(texts.get(locale, "board.unit"), words("late.number"), words("late.milestones"));
            var all = bulletin.late();
            var rows = all.stream().limit(MOST_ROWS).map(this::row).toList();
            var some = words("late.some", until(), all.size());
            var text = all.size() <= MOST_ROWS
                    ? List.of(some)
                    : List.of(some, words("late.cut", MOST_ROWS, all.size() - MOST_ROWS));
            return new Section(words("late"), text, new Table(heads, rows));
        }

        Section demands() {
            var text = bulletin.late().isEmpty() ? words("demands.go-on") : words("demands.catch-up");
            return new Section(words("demands"), List.of(text), Table.NONE);
        }

        private List<String> row(Ranked ranked) {
            var counts = ranked.line().counts();
            return List.of(
                    number(ranked.rank()),
                    words.name(ranked.line(), locale),
                    number(counts.of(BoardFigure.EXPECTED)),
                    number(counts.of(BoardFigure.ENTERED)),
                    number(counts.of(BoardFigure.EFFECTIVE)),
                    share(counts, BoardFigure.EFFECTIVE),
                    number(counts.pace().effective()),
                    words.onTime(counts.onTime(), locale));
        }

        private List<String> row(LateUnit unit) {
            var milestones = unit.milestones().stream().map(this::milestone).collect(Collectors.joining("\n"));
            return List.of(unit.unitName(), number(unit.milestones().size()), milestones);
        }

        private String milestone(Missed missed) {
            return words("late.milestone", texts.get(locale, missed.nameKey()), day(missed.dueOn()));
        }

        private String share(BoardCounts counts, BoardFigure figure) {
            return percents.format(counts.share(figure));
        }

        private String number(int number) {
            return NumberFormat.getIntegerInstance(locale).format(number);
        }

        private String day(LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(day);
        }
    }
}

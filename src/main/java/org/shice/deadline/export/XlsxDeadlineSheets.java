package org.shice.deadline.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.DeadlineJournal;
import org.shice.deadline.DeadlineSheets;
import org.shice.deadline.Deadlines;
import org.shice.deadline.JournalEntry;
import org.shice.deadline.Urging;
import org.shice.deadline.UrgingInfo;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.sheet.CellKind;
import org.shice.platform.sheet.Column;
import org.shice.platform.sheet.SheetWriter;
import org.springframework.stereotype.Component;

@Component
class XlsxDeadlineSheets implements DeadlineSheets {

    private static final int PAGE = 200;

    private static final List<Column<UrgingInfo>> URGINGS = List.of(
            new Column<>("deadline.urgings.at", UrgingInfo::at, CellKind.MOMENT),
            text("deadline.urgings.person", UrgingInfo::personName),
            text("deadline.unit", UrgingInfo::unitName),
            text("deadline.urgings.text", UrgingInfo::text),
            text("deadline.urgings.by", UrgingInfo::byName));

    private final Deadlines deadlines;
    private final DeadlineJournal journal;
    private final Urging urging;
    private final SheetWriter writer;
    private final Texts texts;

    XlsxDeadlineSheets(Deadlines deadlines, DeadlineJournal journal, Urging urging, SheetWriter writer, Texts texts) {
        this.deadlines = deadlines;
        this.journal = journal;
        this.urging = urging;
        this.writer = writer;
        this.texts = texts;
    }

    @Override
    public void deadlines(Deadlines.Filter filter, Locale locale, OutputStream target) {
        List<Column<DeadlineInfo>> columns = List.of(
                text("deadline.milestone", row -> texts.get(locale, row.nameKey())),
                text("deadline.unit", DeadlineInfo::unitName),
                new Column<>("deadline.due", DeadlineInfo::endsAt, CellKind.MOMENT),
                text("deadline.state", row -> texts.label(locale, row.state())),
                new Column<>("deadline.sheet.reminders", DeadlineInfo::reminder, CellKind.NUMBER),
                new Column<>("deadline.sheet.rung", DeadlineInfo::rung, CellKind.NUMBER),
                new Column<>("deadline.met-at", DeadlineInfo::metAt, CellKind.MOMENT),
                text("deadline.evidence", DeadlineInfo::evidence));
        var rows = all(cursor -> deadlines.page(filter, cursor, PAGE));
        writer.write(target, texts.get(locale, "deadline.title"), locale, columns, rows);
    }

    @Override
    public void journal(DeadlineJournal.Filter filter, Locale locale, OutputStream target) {
        List<Column<JournalEntry>> columns = List.of(
                new Column<>("deadline.log.at", row -> row.event().at(), CellKind.MOMENT),
                text("deadline.log.kind", row -> texts.label(locale, row.event().kind())),
                text("deadline.milestone", row -> texts.get(locale, row.nameKey())),
                text("deadline.unit", JournalEntry::unitName),
                text("deadline.log.to", row -> label(locale, row.event().audience())),
                new Column<>("deadline.log.told", row -> row.event().told(), CellKind.NUMBER),
                new Column<>("deadline.log.old", row -> row.event().oldAt(), CellKind.MOMENT),
                new Column<>("deadline.log.new", row -> row.event().newAt(), CellKind.MOMENT),
                text("deadline.text", row -> row.event().text()),
                text("deadline.log.by", row -> by(locale, row)));
        var rows = all(cursor -> journal.page(filter, cursor, PAGE));
        writer.write(target, texts.get(locale, "deadline.log"), locale, columns, rows);
    }

    @Override
    public void urgings(@Nullable UnitId below, Locale locale, OutputStream target) {
        var rows = all(cursor -> urging.page(below, cursor, PAGE));
        writer.write(target, texts.get(locale, "deadline.urgings"), locale, URGINGS, rows);
    }

    private @Nullable String label(Locale locale, @Nullable Enum<?> constant) {
        return constant == null ? null : texts.label(locale, constant);
    }

    private String by(Locale locale, JournalEntry row) {
        var name = row.event().byName();
        return name == null ? texts.get(locale, "deadline.log.system") : name;
    }

    private static <R> Stream<R> all(Function<@Nullable String, KeysetPage<R>> pages) {
        return KeysetPage.all(pages).flatMap(page -> page.items().stream());
    }

    private static <R> Column<R> text(String key, Column.Value<R> value) {
        return new Column<>(key, value, CellKind.TEXT);
    }
}

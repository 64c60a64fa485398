package org.shice.board.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.board.DiagramKind;
import org.shice.board.DiagramSheet;
import org.shice.board.Diagrams;
import org.shice.board.Diagrams.Step;
import org.shice.campaign.CampaignId;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.CellKind;
import org.shice.platform.sheet.Column;
import org.shice.platform.sheet.SheetWriter;
import org.springframework.stereotype.Component;

/** The elements of a process, one per row, in the order of the model. */
@Component
class XlsxDiagramSheet implements DiagramSheet {

    private static final double SECONDS_PER_HOUR = 3600;

    private final Diagrams diagrams;
    private final SheetWriter writer;
    private final Texts texts;

    XlsxDiagramSheet(Diagrams diagrams, SheetWriter writer, Texts texts) {
        this.diagrams = diagrams;
        this.writer = writer;
        this.texts = texts;
    }

    @Override
    public void write(CampaignId campaign, @Nullable DiagramKind kind, Locale locale, OutputStream target) {
        var diagram = diagrams.get(campaign, kind);
        var name = "process." + diagram.kind().process();
        List<Column<Step>> columns = List.of(
                text("board.diagram.step", step -> texts.get(locale, name + "." + step.element())),
                text("board.diagram.kind", step -> texts.label(locale, step.kind())),
                number("board.diagram.now", Step::now),
                number("board.diagram.late", Step::late),
                number("board.diagram.spent.hours", XlsxDiagramSheet::hours),
                number("board.diagram.spent.of", XlsxDiagramSheet::finished));
        writer.write(target, texts.get(locale, name), locale, columns, diagram.steps().stream());
    }

    private static @Nullable Object hours(Step step) {
        var spent = step.spent();
        return spent == null ? null : spent.seconds() / SECONDS_PER_HOUR;
    }

    private static @Nullable Object finished(Step step) {
        var spent = step.spent();
        return spent == null ? null : spent.of();
    }

    private static Column<Step> text(String key, Column.Value<Step> value) {
        return new Column<>(key, value, CellKind.TEXT);
    }

    private static Column<Step> number(String key, Column.Value<Step> value) {
        return new Column<>(key, value, CellKind.NUMBER);
    }
}

package org.shice.campaign.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignProgress.UnitCounts;
import org.shice.campaign.ProgressSheet;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.CellKind;
import org.shice.platform.sheet.Column;
import org.shice.platform.sheet.SheetWriter;
import org.shice.review.Stage;
import org.springframework.stereotype.Component;

/** The columns of the progress page, every stage included. */
@Component
class XlsxProgressSheet implements ProgressSheet {

    private static final double WHOLE = 100;

    private final CampaignProgress progress;
    private final SheetWriter writer;
    private final Texts texts;

    XlsxProgressSheet(CampaignProgress progress, SheetWriter writer, Texts texts) {
        this.progress = progress;
        this.writer = writer;
        this.texts = texts;
    }

    @Override
    public void write(CampaignId campaign, @Nullable UnitId below, Locale locale, OutputStream target) {
        var counts = progress.counts(campaign, below);
        var total = texts.get(locale, "campaign.total");
        var rows = Stream.concat(counts.lines().stream(), Stream.of(counts.total()));
        writer.write(target, texts.get(locale, "campaign.progress"), locale, columns(total), rows);
    }

    private static List<Column<UnitCounts>> columns(String total) {
        var columns = new ArrayList<Column<UnitCounts>>();
        columns.add(
                new Column<>("campaign.unit", line -> line.unitId() == null ? total : line.unitName(), CellKind.TEXT));
        columns.add(new Column<>("campaign.collected", UnitCounts::total, CellKind.NUMBER));
        for (var stage : Stage.values()) {
            columns.add(new Column<>(Texts.key(stage), line -> line.of(stage), CellKind.NUMBER));
        }
        columns.add(new Column<>("campaign.overdue", UnitCounts::overdue, CellKind.NUMBER));
        columns.add(new Column<>("campaign.done.percent", line -> Math.round(line.done() * WHOLE), CellKind.NUMBER));
        columns.add(new Column<>("campaign.excluded", UnitCounts::excluded, CellKind.NUMBER));
        return columns;
    }
}

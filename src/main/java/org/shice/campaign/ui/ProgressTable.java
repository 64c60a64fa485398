package org.shice.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.campaign.CampaignProgress.Counts;
import org.shice.campaign.CampaignProgress.UnitCounts;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.review.Stage;

/** The dense table of counts. Stages that nobody is in are left out. */
final class ProgressTable extends Composite<Div> {

    private final CampaignId campaign;
    private final List<Stage> stages;
    private final NativeTable table = new NativeTable();

    ProgressTable(CampaignId campaign, @Nullable UnitId shown, Counts counts) {
        this.campaign = campaign;
        this.stages = Stream.of(Stage.values())
                .filter(stage -> counts.total().of(stage) > 0)
                .toList();
        table.addClassName("progress-table");
        table.getHead().add(head());
        counts.lines().forEach(line -> table.getBody().add(row(line, name(line), line.unitId())));
        var total = new Span(getTranslation("campaign.total"));
        table.getFoot().add(row(counts.total(), total, shown));
        getContent().add(table);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        heading(row, getTranslation("campaign.unit"), false);
        heading(row, getTranslation("campaign.collected"), true);
        stages.forEach(stage -> heading(row, getTranslation(Texts.key(stage)), true));
        heading(row, getTranslation("campaign.overdue"), true);
        heading(row, getTranslation("campaign.done"), true);
        heading(row, getTranslation("campaign.excluded"), true);
        return row;
    }

    private void heading(NativeTableRow row, String text, boolean number) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("number", number);
        row.add(cell);
    }

    private NativeTableRow row(UnitCounts counts, Component name, @Nullable UnitId unit) {
        var row = new NativeTableRow();
        var head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(name);
        row.add(head);
        number(row, counts.total(), new CaseQuery(unit, Set.of(), false));
        stages.forEach(stage -> number(row, counts.of(stage), new CaseQuery(unit, Set.of(stage), false)));
        number(row, counts.overdue(), new CaseQuery(unit, Set.of(), true))
                .setClassName("overdue", counts.overdue() > 0);
        row.add(share(counts));
        row.add(excluded(counts, unit));
        return row;
    }

    private Component name(UnitCounts line) {
        return line.expandable()
                ? new Anchor(CampaignAddress.progress(campaign, line.unitId()), line.unitName())
                : new Span(line.unitName());
    }

    private NativeTableCell number(NativeTableRow row, int count, CaseQuery behind) {
        var text = count(count);
        var cell = new NativeTableCell();
        cell.addClassName("number");
        cell.add(count == 0 ? zero() : new Anchor(CampaignAddress.cases(campaign, behind), text));
        row.add(cell);
        return cell;
    }

    private NativeTableCell excluded(UnitCounts counts, @Nullable UnitId unit) {
        var cell = new NativeTableCell();
        cell.addClassName("number");
        cell.add(
                counts.excluded() == 0
                        ? zero()
                        : new Anchor(CampaignAddress.excluded(campaign, unit), count(counts.excluded())));
        return cell;
    }

    private NativeTableCell share(UnitCounts counts) {
        var percent = NumberFormat.getPercentInstance(locale());
        var cell = new NativeTableCell(percent.format(counts.done()));
        cell.addClassName("number");
        return cell;
    }

    private static Span zero() {
        var zero = new Span("0");
        zero.addClassName("zero");
        return zero;
    }

    private String count(int number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}

package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.platform.page.KeysetPage;
import org.shice.roster.ImportInfo;
import org.shice.roster.ImportRow;
import org.shice.roster.ImportState;
import org.shice.roster.RosterImports.RowFilter;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.MasterDetail;
import org.shice.ui.NarrowScreen;

/** The rows of an import with the figures that filter them, and a panel for one row. */
final class ImportRowsPart extends Composite<Div> {

    private final ImportServices services;
    private final RowWords words;
    private final ImportChips chips;
    private final RowBulkBar bulk = new RowBulkBar(this::decideAll);
    private final RowGrid grid;
    private final MasterDetail pages;
    private final KeysetDataProvider<RowGrid.Line, RowFilter> lines;
    private ImportInfo info;
    private Runnable decided = () -> {};

    /** @param home the unit that the import is for; a unit without a school type stands for many */
    ImportRowsPart(
            ImportServices services, ImportInfo info, SchoolType type, UnitInfo home, Consumer<RowFilter> filtered) {
        this.services = services;
        this.info = info;
        this.words = new RowWords(services.words(), type, getLocale(), getTranslation("imports.separator"));
        this.chips = new ImportChips(filtered);
        this.grid = new RowGrid(
                words, home.schoolType() == null, (row, accepted) -> decide(row, accepted, row.overwriteTeacher()));
        this.lines = new KeysetDataProvider<>(
                this::page,
                filter -> filter.count(this.info.counts()),
                line -> line.row().number(),
                RowFilter.ALL);
        grid.setDataProvider(lines);
        grid.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(line -> open(line.row())));
        pages = new MasterDetail(bulk, grid).onClose(grid::deselectAll);
        NarrowScreen.watch(this, grid::compact);
        getContent().addClassName("import-rows");
        getContent().add(chips, pages);
    }

    /** Shows the rows of a filter as the import stands now. */
    void show(ImportInfo now, RowFilter filter) {
        info = now;
        grid.setOpen(isOpen());
        chips.show(now.counts(), filter);
        bulk.show(filter, now.counts(), isOpen());
        lines.setFilter(filter);
    }

    private boolean isOpen() {
        return info.state() == ImportState.READY;
    }

    private KeysetPage<RowGrid.Line> page(RowFilter filter, @Nullable String cursor, int limit) {
        var page = services.imports().rows(info.id(), filter, cursor, limit);
        var places = services.units()
                .getAll(page.items().stream()
                        .map(ImportRow::unitId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return page.map(row -> new RowGrid.Line(
                row, row.unitId() == null ? "" : services.units().name(places, row.unitId())));
    }

    private void open(ImportRow row) {
        pages.open(
                getTranslation("imports.row.title", row.number(), row.name()),
                new RowPanel(words, row, isOpen(), this::decide));
    }

    private void decide(ImportRow row, boolean accepted, boolean overwriteTeacher) {
        services.decisions().decide(info.id(), row.number(), accepted, overwriteTeacher);
        refresh();
        if (pages.isOpen()) {
            open(services.imports().row(info.id(), row.number()));
        }
    }

    private void decideAll(RowFilter filter, boolean accepted, boolean overwriteTeacher) {
        services.decisions().decideAll(info.id(), filter, accepted, overwriteTeacher);
        pages.close();
        refresh();
    }

    private void refresh() {
        show(services.imports().get(info.id()), lines.filter());
        decided.run();
    }

    /** What to do when the figures changed by a decision. */
    void onDecision(Runnable action) {
        decided = action;
    }
}

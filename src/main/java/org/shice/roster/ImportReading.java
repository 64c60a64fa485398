package org.shice.roster;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.crypto.PersonalDataCipher;
import org.shice.platform.sheet.SheetReader;
import org.shice.platform.sheet.SheetRefused;
import org.shice.platform.sheet.SheetRow;
import org.shice.profile.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The dry run: reads a file and compares it with the register, in chunks. Writes nothing but rows of the import; a
 * reading that was interrupted begins again.
 */
@Component
class ImportReading {

    private static final int CHUNK = 100;
    private static final int HEADER_WITHIN = 10;

    private final StoredImports imports;
    private final StagedRows rows;
    private final ImportLease lease;
    private final ImportNews news;
    private final LayoutFinder layouts;
    private final RowReading rowReading;
    private final SheetReader sheets;
    private final Records records;
    private final Units units;
    private final PersonalDataCipher cipher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportReading(
            StoredImports imports,
            StagedRows rows,
            ImportLease lease,
            ImportNews news,
            LayoutFinder layouts,
            RowReading rowReading,
            SheetReader sheets,
            Records records,
            Units units,
            PersonalDataCipher cipher,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.lease = lease;
        this.news = news;
        this.layouts = layouts;
        this.rowReading = rowReading;
        this.sheets = sheets;
        this.records = records;
        this.units = units;
        this.cipher = cipher;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run(ImportId id) {
        var waiting = imports.findById(id.value()).orElseThrow();
        var content = waiting.file().sealedContent().map(cipher::decryptBytes).orElseThrow();
        var home = units.get(waiting.unitId());
        try {
            var scan = new Scan();
            sheets.read(content, scan);
            var found = scan.found(home.schoolType());
            if (found.problems().isEmpty()) {
                read(id, content, home, found, scan.count);
            } else {
                fail(id, found.problems());
            }
        } catch (SheetRefused refused) {
            fail(id, List.of(new ImportProblem(refused.textKey(), refused.args())));
        }
    }

    private void read(ImportId id, byte[] content, UnitInfo home, LayoutFinder.Found found, int count) {
        transaction.executeWithoutResult(status -> {
            rows.removeAll(id);
            lock(id).begin(found.type(), found.layout(), count);
            news.changed(id);
        });
        var judgement = new RowJudgement(records, units, cipher, home, found.layout(), found.type());
        var chunk = new ArrayList<SheetRow>(CHUNK);
        sheets.read(content, row -> {
            if (row.number() > found.layout().headerRow()) {
                chunk.add(row);
            }
            if (chunk.size() == CHUNK) {
                stage(id, chunk, found, judgement);
            }
        });
        stage(id, chunk, found, judgement);
        transaction.executeWithoutResult(status -> {
            lock(id).ready();
            news.changed(id);
        });
    }

    private void stage(ImportId id, List<SheetRow> chunk, LayoutFinder.Found found, RowJudgement judgement) {
        transaction.executeWithoutResult(status -> {
            var staged = chunk.stream()
                    .map(row -> judgement.judge(rowReading.read(row, found.layout(), found.type())))
                    .toList();
            rows.add(id, staged);
            lock(id).advance(staged.size());
            lease.extend(id);
            news.changed(id);
        });
        chunk.clear();
    }

    private void fail(ImportId id, List<ImportProblem> problems) {
        transaction.executeWithoutResult(status -> {
            rows.removeAll(id);
            lock(id).fail(problems, clock.instant());
            news.changed(id);
        });
    }

    private RosterImport lock(ImportId id) {
        return imports.lock(id.value()).orElseThrow();
    }

    /** Finds the header and counts the rows below it. */
    private final class Scan implements Consumer<SheetRow> {

        private @Nullable SheetRow header;
        private int seen;
        private int count;

        @Override
        public void accept(SheetRow row) {
            if (header != null) {
                count++;
            } else if (seen++ < HEADER_WITHIN && layouts.isHeader(row)) {
                header = row;
            }
        }

        LayoutFinder.Found found(@Nullable SchoolType type) {
            var fallback = new LayoutFinder.Found(
                    type == null ? SchoolType.PRIMARY_MIDDLE : type,
                    new ImportLayout(1, java.util.Map.of(), List.of(), 0),
                    List.of(ImportProblem.of("roster.import.problem.no-header")));
            var found = Optional.ofNullable(header)
                    .map(row -> layouts.find(row, type))
                    .orElse(fallback);
            var empty = found.problems().isEmpty() && count == 0;
            return empty
                    ? new LayoutFinder.Found(
                            found.type(), found.layout(), List.of(ImportProblem.of("roster.import.problem.empty")))
                    : found;
        }
    }
}

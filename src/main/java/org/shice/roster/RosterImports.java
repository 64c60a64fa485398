package org.shice.roster;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.organization.UnitId;
import org.shice.organization.Units;
import org.shice.platform.crypto.PersonalDataCipher;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.sheet.SheetReader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports of staff lists (花名册导入, R-2, D-3): upload, dry run and what the rows say; {@link ImportDecisions} goes on from
 * there. For a 信息管理员 or 系统管理员 of the unit or above.
 */
@Service
@Transactional
public class RosterImports {

    /** The topic of {@link org.shice.platform.live.LiveUpdates} for an import that moved on. */
    public static final String NEWS = "roster-import";

    private static final Role[] IMPORTERS = {Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN};
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int NAME_LENGTH = 200;

    private final StoredImports imports;
    private final ImportRows rows;
    private final ImportFigures figures;
    private final SheetReader sheets;
    private final Units units;
    private final Access access;
    private final PersonalDataCipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterImports(
            StoredImports imports,
            ImportRows rows,
            ImportFigures figures,
            SheetReader sheets,
            Units units,
            Access access,
            PersonalDataCipher cipher,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.figures = figures;
        this.sheets = sheets;
        this.units = units;
        this.access = access;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a file and reads it in the background. The same file for the same unit is the same import as long as that
     * is not finished.
     *
     * @param unit whose staff it lists; a unit without a school type needs the column 单位标识码
     * @throws org.shice.platform.sheet.SheetRefused when the file is no workbook, encrypted, unsafe or too large
     */
    public ImportId upload(UnitId unit, String fileName, byte[] content) {
        var home = units.get(unit);
        access.require(home.path(), IMPORTERS);
        sheets.inspect(content);
        imports.purge(clock.instant().minus(KEPT));
        var hash = sha256(content);
        return imports.staged(unit.value(), hash).map(RosterImport::id).orElseGet(() -> {
            var by = access.actor().id();
            var file = new ImportFile(plainName(fileName), hash, cipher.encryptBytes(content));
            var fresh = new RosterImport(ImportId.random(), home, file, by, clock.instant());
            imports.saveAndFlush(fresh);
            events.publishEvent(new ImportWaiting(fresh.id()));
            return fresh.id();
        });
    }

    @Transactional(readOnly = true)
    public ImportInfo get(ImportId id) {
        var found = visible(id);
        return found.info(figures.of(id));
    }

    /** The newest imports of a unit and everything below it. */
    @Transactional(readOnly = true)
    public List<ImportInfo> recent(UnitId unit, int limit) {
        var home = units.get(unit);
        access.require(home.path(), IMPORTERS);
        var path = home.path().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        var newest = imports.newest(path, Limit.of(KeysetPage.size(limit)));
        var counts = figures.of(newest.stream().map(RosterImport::id).toList());
        return newest.stream()
                .map(found -> found.info(counts.getOrDefault(found.id(), ImportCounts.NONE)))
                .toList();
    }

    /** The rows of an import in the order of the file. */
    @Transactional(readOnly = true)
    public KeysetPage<ImportRow> rows(ImportId id, RowFilter filter, @Nullable String cursor, int limit) {
        visible(id);
        var size = KeysetPage.size(limit);
        var found = rows.page(id, filter, cursor == null ? 0 : after(cursor), size + 1);
        return KeysetPage.of(found, size, row -> Cursor.of(Integer.toString(row.number())));
    }

    /** @throws NotFound when there is no such row */
    @Transactional(readOnly = true)
    public ImportRow row(ImportId id, int number) {
        visible(id);
        return rows.page(id, RowFilter.ALL, number - 1, 1).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("import-row"));
    }

    RosterImport visible(ImportId id) {
        var found = imports.findById(id.value()).orElseThrow(() -> new NotFound("import"));
        access.require(found.unitPath(), IMPORTERS);
        return found;
    }

    private static int after(String cursor) {
        try {
            return Integer.parseInt(Cursor.decode(cursor, 1).keys().get(0));
        } catch (NumberFormatException e) {
            throw new InvalidInput("cursor", "error.cursor.invalid");
        }
    }

    private static String plainName(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() > NAME_LENGTH ? plain.substring(plain.length() - NAME_LENGTH) : plain;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    /**
     * Which rows.
     *
     * @param state null for all
     * @param remark null for all
     */
    public record RowFilter(@Nullable ImportRowState state, @Nullable ImportRemark remark) {

        public static final RowFilter ALL = new RowFilter(null, null);

        public static RowFilter of(ImportRowState state) {
            return new RowFilter(state, null);
        }

        /** How many rows it leaves; one of both is given at most. */
        public int count(ImportCounts counts) {
            if (state != null) {
                return counts.of(state);
            }
            return remark == null ? counts.all() : counts.of(remark);
        }
    }
}

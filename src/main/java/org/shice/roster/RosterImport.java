package org.shice.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/** An import on its way from the file to the register; its rows stand in {@link ImportRows}. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class RosterImport {

    @Id
    private UUID id;

    private UUID unitId;
    private String unitPath;

    @Embedded
    private ImportFile file;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Enumerated(EnumType.STRING)
    private @Nullable SchoolType schoolType;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ImportLayout layout;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportProblem> problems;

    private int totalRows;
    private int processedRows;
    private int attempts;
    private Instant createdAt;
    private UUID createdBy;
    private @Nullable Instant confirmedAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant finishedAt;

    @Version
    private long version;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected RosterImport() {}

    RosterImport(ImportId id, UnitInfo unit, ImportFile file, AccountId by, Instant now) {
        this.id = id.value();
        this.unitId = unit.id().value();
        this.unitPath = unit.path();
        this.file = file;
        this.state = ImportState.READING;
        this.problems = List.of();
        this.createdAt = now;
        this.createdBy = by.value();
    }

    /** Begins to read, or begins again after a crash. */
    void begin(SchoolType type, ImportLayout found, int rows) {
        require(ImportState.READING);
        schoolType = type;
        layout = found;
        totalRows = rows;
        processedRows = 0;
    }

    void advance(int rows) {
        processedRows += rows;
        attempts = 0;
    }

    /** @return how often in a row the work was interrupted */
    int interrupted() {
        return ++attempts;
    }

    /** After several interruptions: what was read is refused; what was confirmed waits for another confirmation. */
    void giveUp(Instant now) {
        attempts = 0;
        if (state == ImportState.READING) {
            fail(List.of(ImportProblem.of("roster.import.problem.fault")), now);
        } else if (state == ImportState.APPLYING) {
            state = ImportState.READY;
            problems = List.of(ImportProblem.of("roster.import.problem.interrupted"));
        }
    }

    void ready() {
        require(ImportState.READING);
        state = ImportState.READY;
        processedRows = totalRows;
    }

    void fail(List<ImportProblem> reasons, Instant now) {
        require(ImportState.READING);
        state = ImportState.FAILED;
        problems = List.copyOf(reasons);
        file.forget();
        finishedAt = now;
    }

    /** @param rows how many rows will be taken over */
    void confirm(AccountId by, int rows, Instant now) {
        require(ImportState.READY);
        state = ImportState.APPLYING;
        problems = List.of();
        totalRows = rows;
        processedRows = 0;
        confirmedBy = by.value();
        confirmedAt = now;
    }

    /** @param keepFile whether rows are left to correct in the file */
    void finish(boolean keepFile, Instant now) {
        require(ImportState.APPLYING);
        state = ImportState.DONE;
        if (!keepFile) {
            file.forget();
        }
        finishedAt = now;
    }

    void discard(Instant now) {
        require(ImportState.READY);
        state = ImportState.DISCARDED;
        file.forget();
        finishedAt = now;
    }

    void require(ImportState required) {
        if (state != required) {
            throw new ImportNotInState(state);
        }
    }

    ImportId id() {
        return new ImportId(id);
    }

    UnitId unitId() {
        return new UnitId(unitId);
    }

    String unitPath() {
        return unitPath;
    }

    ImportState state() {
        return state;
    }

    ImportFile file() {
        return file;
    }

    Optional<ImportLayout> layout() {
        return Optional.ofNullable(layout);
    }

    Optional<SchoolType> schoolType() {
        return Optional.ofNullable(schoolType);
    }

    /** The import for its readers; correctable while rows are wrong and the file is still there. */
    ImportInfo info(ImportCounts counts) {
        return new ImportInfo(
                id(),
                unitId(),
                unitPath,
                file.name(),
                state,
                schoolType,
                totalRows,
                processedRows,
                counts,
                problems,
                layout == null ? List.of() : layout.ignored(),
                counts.wrong() + counts.warned() > 0 && file.isKept() && state != ImportState.READING,
                new AccountId(createdBy),
                createdAt,
                confirmedAt,
                finishedAt);
    }
}

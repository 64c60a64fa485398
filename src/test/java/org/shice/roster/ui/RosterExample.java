package org.shice.roster.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.platform.page.KeysetPage;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordState;
import org.shice.roster.ImportChange;
import org.shice.roster.ImportCounts;
import org.shice.roster.ImportFinding;
import org.shice.roster.ImportId;
import org.shice.roster.ImportInfo;
import org.shice.roster.ImportProblem;
import org.shice.roster.ImportRow;
import org.shice.roster.ImportRowState;
import org.shice.roster.ImportState;
import org.shice.ui.BrowserlessPage;

/** A school with its people and an import, for tests of pages. */
final class RosterExample {

    static final UnitInfo SCHOOL = new UnitInfo(
            UnitId.random(),
            "219906011",
            "东洲区第一学校",
            UnitKind.SCHOOL,
            SchoolType.PRIMARY_MIDDLE,
            null,
            null,
            "990600/219906011/",
            true);

    static final AccountId CLERK = AccountId.random();

    private RosterExample() {}

    /** A page of a list, as services give it. */
    static <T> KeysetPage<T> page(List<T> all, @Nullable String cursor, int limit) {
        var from = cursor == null ? 0 : Integer.parseInt(cursor);
        var to = Math.min(from + limit, all.size());
        return new KeysetPage<>(all.subList(from, to), to < all.size() ? Integer.toString(to) : null);
    }

    static StaffRow person(String name, @Nullable AccountId account, RecordState state, String status) {
        var info = new RecordInfo(
                RecordId.random(),
                SCHOOL.id(),
                SCHOOL.path(),
                SchoolType.PRIMARY_MIDDLE,
                name,
                "1",
                "1",
                "430626***********X",
                null,
                "S1",
                "A1",
                status,
                true,
                null,
                null,
                null,
                account,
                state,
                null);
        return new StaffRow(info, SCHOOL.name());
    }

    static ImportInfo info(ImportId id, ImportState state, ImportCounts counts, ImportProblem... problems) {
        return new ImportInfo(
                id,
                SCHOOL.id(),
                SCHOOL.path(),
                "名册.xls",
                state,
                SchoolType.PRIMARY_MIDDLE,
                counts.all(),
                1,
                counts,
                List.of(problems),
                List.of(),
                counts.wrong() > 0,
                CLERK,
                BrowserlessPage.NOW,
                null,
                null);
    }

    static ImportRow row(
            int number, ImportRowState state, boolean accepted, List<ImportChange> changes, ImportFinding... findings) {
        return new ImportRow(
                number,
                state,
                accepted,
                false,
                SCHOOL.id(),
                "李雷",
                "430626***********X",
                Map.of("name", "李雷"),
                changes,
                List.of(findings),
                null,
                null);
    }
}

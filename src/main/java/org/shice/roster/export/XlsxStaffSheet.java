package org.shice.roster.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.i18n.Texts;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.sheet.CellKind;
import org.shice.platform.sheet.Column;
import org.shice.platform.sheet.SheetWriter;
import org.shice.profile.RecordInfo;
import org.shice.roster.RosterService;
import org.shice.roster.RosterWords;
import org.shice.roster.ScopeMark;
import org.shice.roster.StaffFilter;
import org.shice.roster.StaffSheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The columns of the staff list; read page by page. */
@Component
class XlsxStaffSheet implements StaffSheet {

    private static final int PAGE = 200;

    private final RosterService roster;
    private final Units units;
    private final RosterWords words;
    private final SheetWriter writer;
    private final Texts texts;
    private final Access access;
    private final AuditTrail audit;

    XlsxStaffSheet(
            RosterService roster,
            Units units,
            RosterWords words,
            SheetWriter writer,
            Texts texts,
            Access access,
            AuditTrail audit) {
        this.roster = roster;
        this.units = units;
        this.words = words;
        this.writer = writer;
        this.texts = texts;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void write(UnitId unit, StaffFilter filter, Locale locale, OutputStream target) {
        var place = units.get(unit);
        access.require(place.path(), Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN);
        var people = roster.count(unit, filter).all();
        audit.record(AuditEvent.of("unit", unit, "ROSTER_EXPORTED")
                .at(place.path())
                .with(Map.of("people", Integer.toString(people))));
        var rows = KeysetPage.all(cursor -> roster.list(unit, filter, cursor, PAGE))
                .flatMap(page -> rows(page).stream());
        writer.write(target, texts.get(locale, "roster.sheet.title"), locale, columns(locale), rows);
    }

    private List<Row> rows(KeysetPage<RecordInfo> page) {
        var places = units.getAll(
                page.items().stream().map(RecordInfo::unitId).distinct().toList());
        return page.items().stream()
                .map(person -> new Row(person, Objects.requireNonNull(places.get(person.unitId()))))
                .toList();
    }

    private List<Column<Row>> columns(Locale locale) {
        return List.of(
                new Column<>("roster.sheet.unit-code", row -> row.unit().code(), CellKind.TEXT),
                new Column<>("roster.sheet.unit", row -> row.unit().name(), CellKind.TEXT),
                new Column<>("roster.sheet.name", row -> row.person().name(), CellKind.TEXT),
                coded("sex", row -> row.person().sex(), locale),
                new Column<>("roster.sheet.number", row -> row.person().staffNumber(), CellKind.TEXT),
                new Column<>("roster.sheet.document", row -> row.person().documentMasked(), CellKind.TEXT),
                new Column<>("roster.sheet.birth", row -> row.person().birthDate(), CellKind.DATE),
                coded("staffCategory", row -> row.person().staffCategory(), locale),
                coded("staffStatus", row -> row.person().staffStatus(), locale),
                coded("tenured", row -> row.person().tenured() ? "1" : "0", locale),
                new Column<>("roster.sheet.contract-start", row -> row.person().contractStart(), CellKind.DATE),
                new Column<>("roster.sheet.contract-end", row -> row.person().contractEnd(), CellKind.DATE),
                new Column<>("roster.sheet.scope", row -> scope(row.person(), locale), CellKind.TEXT),
                new Column<>("roster.sheet.account", row -> account(row.person(), locale), CellKind.TEXT),
                new Column<>(
                        "roster.sheet.state",
                        row -> texts.label(locale, row.person().state()),
                        CellKind.TEXT));
    }

    private Column<Row> coded(String field, Column.Value<Row> code, Locale locale) {
        return new Column<>(
                "roster.sheet." + field,
                row -> code.of(row) instanceof String value
                        ? words.value(row.person().schoolType(), field, value, locale)
                        : null,
                CellKind.TEXT);
    }

    private String scope(RecordInfo person, Locale locale) {
        return texts.get(locale, ScopeMark.of(person).orElse("roster.scope.inside"));
    }

    private String account(RecordInfo person, Locale locale) {
        return texts.get(locale, person.account().isPresent() ? "roster.account.yes" : "roster.account.no");
    }

    private record Row(RecordInfo person, UnitInfo unit) {}
}

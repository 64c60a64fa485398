package org.shice.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.shice.forms.RecordRules;
import org.shice.forms.SectionRow;
import org.shice.platform.error.InvalidInput;
import org.springframework.stereotype.Component;

/** Makes the rows that a person sends into those to store, or says what is wrong with which. */
@Component
class SentRows {

    /** The most rows of a section. */
    static final int MOST = 200;

    private static final Pattern ROW_ID = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final RowInput input;
    private final RecordRules rules;

    SentRows(RowInput input, RecordRules rules) {
        this.input = input;
        this.rules = rules;
    }

    /** @throws InvalidInput when values are not of their kind or not the actor's to fill */
    SectionRow accept(SectionChange change, SectionRow row) {
        var stored = change.before().row(row.id()).orElseGet(() -> new SectionRow(row.id(), Map.of()));
        return input.accept(
                change.type(), change.form(), stored, row, change.origin().source(), candidate -> rules.apply(
                                change.form(), candidate, change.draft().derived())
                        .row());
    }

    /** All rows of a section; problems name {@code rows[n].field}. */
    List<SectionRow> acceptAll(SectionChange change, List<SectionRow> rows) {
        requireShape(change, rows);
        var accepted = new ArrayList<SectionRow>();
        var problems = new ArrayList<InvalidInput.Problem>();
        for (var i = 0; i < rows.size(); i++) {
            var place = "rows[%d].".formatted(i);
            try {
                accepted.add(accept(change, rows.get(i)));
            } catch (InvalidInput refused) {
                refused.problems().stream()
                        .map(p -> new InvalidInput.Problem(place + p.field(), p.textKey(), p.args()))
                        .forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return accepted;
    }

    private static void requireShape(SectionChange change, List<SectionRow> rows) {
        var most = change.form().repeated() ? MOST : 1;
        var ids = rows.stream().map(SectionRow::id).distinct().count();
        if (rows.size() > most || ids < rows.size()) {
            throw new InvalidInput("rows", "profile.rows.count", most);
        }
        if (!rows.stream().allMatch(row -> ROW_ID.matcher(row.id()).matches())) {
            throw new InvalidInput("rows", "profile.rows.id");
        }
    }
}

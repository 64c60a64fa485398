package org.shice.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.SheetRow;
import org.springframework.stereotype.Component;

/** Finds the header of a file and recognises for which type of school it was made. */
@Component
class LayoutFinder {

    private static final int KNOWN_NAMES_OF_A_HEADER = 3;

    private final ColumnNames names;
    private final Texts texts;

    LayoutFinder(ColumnNames names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /** Whether the row holds names of columns. */
    boolean isHeader(SheetRow row) {
        return Arrays.stream(SchoolType.values()).anyMatch(type -> known(type, row) >= KNOWN_NAMES_OF_A_HEADER);
    }

    /**
     * Reads the header.
     *
     * @param expected the type of the unit; null when the file names a unit in every row
     */
    Found find(SheetRow header, @Nullable SchoolType expected) {
        var type = expected == null ? recognise(header) : expected;
        var layout = layout(type, header);
        var problems = new ArrayList<ImportProblem>();
        for (var needed : names.mandatory(type).entrySet()) {
            if (layout.columnOf(needed.getKey()) < 0) {
                problems.add(ImportProblem.of("roster.import.problem.column-missing", needed.getValue()));
            }
        }
        if (expected == null && layout.columnOf(RosterField.UNIT_CODE) < 0) {
            var label = texts.get(Texts.CHINESE, "roster.column." + RosterField.UNIT_CODE);
            problems.add(ImportProblem.of("roster.import.problem.unit-column-missing", label));
        }
        problems.addAll(twice(type, header));
        if (missing(type, header) > 0) {
            otherType(header, type)
                    .ifPresent(other -> problems.add(
                            0,
                            ImportProblem.of("roster.import.problem.other-type", Texts.key(other), Texts.key(type))));
        }
        return new Found(type, layout, problems);
    }

    /** The type whose template this is, when it is another one. */
    private Optional<SchoolType> otherType(SheetRow header, SchoolType type) {
        return Arrays.stream(SchoolType.values())
                .filter(other -> other != type && missing(other, header) == 0)
                .findFirst();
    }

    /** The type with the fewest missing and the most known names. */
    private SchoolType recognise(SheetRow header) {
        var best = SchoolType.PRIMARY_MIDDLE;
        for (var type : SchoolType.values()) {
            var closer = missing(type, header) - missing(best, header);
            if (closer < 0 || (closer == 0 && known(type, header) > known(best, header))) {
                best = type;
            }
        }
        return best;
    }

    private long known(SchoolType type, SheetRow row) {
        return row.cells().stream()
                .filter(cell -> names.fieldOf(type, cell.text()).isPresent())
                .count();
    }

    private long missing(SchoolType type, SheetRow header) {
        var layout = layout(type, header);
        return names.mandatory(type).keySet().stream()
                .filter(key -> layout.columnOf(key) < 0)
                .count();
    }

    private ImportLayout layout(SchoolType type, SheetRow header) {
        var columns = new HashMap<Integer, String>();
        var ignored = new ArrayList<String>();
        var width = 0;
        for (var cell : header.cells()) {
            names.fieldOf(type, cell.text())
                    .ifPresentOrElse(key -> columns.putIfAbsent(cell.column(), key), () -> ignored.add(cell.text()));
            width = cell.column() + 1;
        }
        return new ImportLayout(header.number(), columns, ignored, width);
    }

    private List<ImportProblem> twice(SchoolType type, SheetRow header) {
        var seen = new HashSet<String>();
        return header.cells().stream()
                .filter(cell -> names.fieldOf(type, cell.text())
                        .filter(key -> !seen.add(key))
                        .isPresent())
                .map(cell -> ImportProblem.of("roster.import.problem.column-twice", oneLine(cell.text())))
                .toList();
    }

    private static String oneLine(String header) {
        return header.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** How a file is to be read, and what stands against it. */
    record Found(SchoolType type, ImportLayout layout, List<ImportProblem> problems) {}
}

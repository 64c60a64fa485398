package org.shice.roster;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shice.forms.CodeLists;
import org.shice.forms.DocumentNumber;
import org.shice.forms.FormField;
import org.shice.organization.SchoolType;
import org.shice.platform.sheet.SheetCell;
import org.shice.profile.BasicFields;

/** Turns a cell into the value of a field, or says why that is not possible. Whether the value is right is for the rules. */
record CellReading(SheetCell cell, SchoolType type, CodeLists codes) implements FormField.Cases<CellReading.Result> {

    private static final Pattern DOCUMENT = Pattern.compile("\\d{15}");
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern SEPARATOR = Pattern.compile("[,，、;；|\\s]+");

    /** Reads the cell for a field. */
    static Result read(SheetCell cell, FormField field, SchoolType type, CodeLists codes) {
        return switch (cell.kind()) {
            case FAULT -> Result.refused("roster.finding.fault", cell.text());
            case CUT_TEXT -> Result.refused("roster.finding.cut");
            case ROUNDED_NUMBER -> Result.refused("roster.finding.rounded");
            case TEXT, NUMBER, DATE -> field.match(new CellReading(cell, type, codes));
        };
    }

    /** Reads a day outside of the form. */
    static Result day(SheetCell cell) {
        return isAmbiguous(cell)
                ? Result.refused("roster.finding.date-number", cell.text())
                : DayReading.day(cell.text())
                        .map(Result::of)
                        .orElse(Result.refused("roster.finding.date", cell.text()));
    }

    @Override
    public Result text(FormField.Text field) {
        var text = field.key().equals(BasicFields.DOCUMENT_NUMBER)
                ? DocumentNumber.normalise(cell.text())
                : cell.text().strip();
        return Result.of(text);
    }

    @Override
    public Result longText(FormField.LongText field) {
        return Result.of(cell.text().strip());
    }

    @Override
    public Result number(FormField.Number field) {
        return Result.of(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).replaceAll("[\\s,元]", ""));
    }

    @Override
    public Result date(FormField.Date field) {
        if (!field.monthOnly()) {
            return day(cell);
        }
        if (isAmbiguous(cell)) {
            return Result.refused("roster.finding.date-number", cell.text());
        }
        return DayReading.month(cell.text())
                .map(Result::of)
                .orElse(Result.refused("roster.finding.month", cell.text()));
    }

    /** 1988.1 typed as a number may have been January or October. */
    private static boolean isAmbiguous(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.NUMBER && cell.text().contains(".");
    }

    @Override
    public Result choice(FormField.Choice field) {
        if (!field.multiple()) {
            return code(field, cell.text());
        }
        var whole = codes.parse(field.codeList(), type, cell.text());
        if (whole.isPresent()) {
            return Result.of(whole.get().code());
        }
        var chosen = new LinkedHashSet<String>();
        for (var part : SEPARATOR.split(cell.text().strip(), 0)) {
            var code = code(field, part);
            if (code.value().isEmpty()) {
                return code;
            }
            chosen.add(code.value().get());
        }
        return Result.of(String.join(",", chosen));
    }

    private Result code(FormField.Choice field, String text) {
        return codes.parse(field.codeList(), type, text)
                .map(code -> Result.of(code.code()))
                .orElse(Result.refused("roster.finding.code", text));
    }

    @Override
    public Result flag(FormField.Flag field) {
        return switch (cell.text().strip()) {
            case "是", "1", "1-是", "TRUE", "true" -> Result.of("true");
            case "否", "0", "0-否", "FALSE", "false" -> Result.of("false");
            default -> Result.refused("roster.finding.code", cell.text());
        };
    }

    @Override
    public Result note(FormField.Note field) {
        return new Result(Optional.empty(), "", "");
    }

    /**
     * What became of a cell.
     *
     * @param textKey why there is no value; empty when there is one, or nothing to say
     * @param argument the part of the cell that is wrong; never a document number
     */
    record Result(Optional<String> value, String textKey, String argument) {

        static Result of(String value) {
            return new Result(Optional.of(value).filter(v -> !v.isBlank()), "", "");
        }

        static Result refused(String textKey) {
            return new Result(Optional.empty(), textKey, "");
        }

        /** A number of a document that stands in the wrong column is masked. */
        static Result refused(String textKey, String shown) {
            var text = shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) : shown;
            var document = DOCUMENT.matcher(text).find();
            return new Result(Optional.empty(), textKey, document ? DocumentNumber.mask(text) : text);
        }

        boolean isRefused() {
            return !textKey.isEmpty();
        }
    }
}

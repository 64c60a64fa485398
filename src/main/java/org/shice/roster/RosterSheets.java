package org.shice.roster;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.forms.CodeLists;
import org.shice.forms.FormCatalog;
import org.shice.forms.FormField;
import org.shice.organization.SchoolType;
import org.shice.platform.crypto.PersonalDataCipher;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.NotFound;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.MarkedCopy;
import org.shice.platform.sheet.RowMark;
import org.shice.platform.sheet.SheetKind;
import org.shice.platform.sheet.SheetTemplate;
import org.shice.platform.sheet.TemplateColumn;
import org.shice.profile.BasicFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workbooks around an import: an empty template, and the uploaded file with what is wrong in it. */
@Service
@Transactional(readOnly = true)
public class RosterSheets {

    private static final int LONGEST_LIST = 500;
    private static final int PAGE = 500;

    private final RosterImports imports;
    private final ImportRows rows;
    private final RosterWords words;
    private final FormCatalog forms;
    private final CodeLists codes;
    private final PersonalDataCipher cipher;
    private final Access access;
    private final Texts texts;

    RosterSheets(
            RosterImports imports,
            ImportRows rows,
            RosterWords words,
            FormCatalog forms,
            CodeLists codes,
            PersonalDataCipher cipher,
            Access access,
            Texts texts) {
        this.imports = imports;
        this.rows = rows;
        this.words = words;
        this.forms = forms;
        this.codes = codes;
        this.cipher = cipher;
        this.access = access;
        this.texts = texts;
    }

    /**
     * An empty template, made from the present form; never from a filled file (domain.md 2.9).
     *
     * @param manyUnits with the column 单位标识码
     */
    public SheetFile template(SchoolType type, boolean manyUnits, Locale locale) {
        if (access.grants(Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN).isEmpty()) {
            throw new AccessRefused();
        }
        var columns = new ArrayList<TemplateColumn>();
        if (manyUnits) {
            columns.add(new TemplateColumn("*" + beyond(RosterField.UNIT_CODE), List.of()));
        }
        ColumnNames.columns(forms.section(type, BasicFields.SECTION))
                .forEach(field -> columns.add(new TemplateColumn(header(field), choices(field, type))));
        var day = texts.get(Texts.CHINESE, "roster.template.day");
        columns.add(new TemplateColumn(beyond(RosterField.CONTRACT_START) + day, List.of()));
        columns.add(new TemplateColumn(beyond(RosterField.CONTRACT_END) + day, List.of()));
        var target = new ByteArrayOutputStream();
        SheetTemplate.write(target, texts.get(Texts.CHINESE, "roster.template.sheet"), columns);
        var name = texts.get(locale, "roster.template.file", texts.label(locale, type));
        return new SheetFile(name, SheetKind.XLSX, target.toByteArray());
    }

    /**
     * The uploaded file with one more column 错误说明 and the wrong cells coloured.
     *
     * @throws NotFound when the file is gone or nothing is wrong
     */
    public SheetFile errorWorkbook(ImportId id, Locale locale) {
        var found = imports.visible(id);
        var layout = found.layout().orElseThrow(() -> new NotFound("import-file"));
        var type = found.schoolType().orElseThrow(() -> new NotFound("import-file"));
        var content =
                found.file().sealedContent().map(cipher::decryptBytes).orElseThrow(() -> new NotFound("import-file"));
        var marks = new ArrayList<RowMark>();
        var page = rows.page(id, RosterImports.RowFilter.ALL, 0, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(row -> !row.findings().isEmpty()).forEach(row -> marks.add(mark(row, type, locale)));
            page = rows.page(
                    id, RosterImports.RowFilter.ALL, page.get(page.size() - 1).number(), PAGE);
        }
        var header = texts.get(locale, "roster.import.explanation");
        var copy = MarkedCopy.of(content, layout.headerRow(), layout.width(), header, marks);
        var kind = SheetKind.of(copy);
        return new SheetFile(texts.get(locale, "roster.import.error-file", kind.extension()), kind, copy);
    }

    private RowMark mark(ImportRow row, SchoolType type, Locale locale) {
        var columns = new HashSet<Integer>();
        row.findings().stream()
                .filter(finding -> finding.column() >= 0)
                .forEach(finding -> columns.add(finding.column()));
        var text = row.findings().stream()
                .map(finding -> words.finding(type, row.number(), finding, locale))
                .collect(Collectors.joining("\n"));
        return new RowMark(row.number(), columns, text);
    }

    /** Headers are in Chinese in every language: they are the names of the national template. */
    private String header(FormField field) {
        var star = field.required() ? "*" : "";
        if (field instanceof FormField.Date date) {
            var hint = date.monthOnly() ? "roster.template.month" : "roster.template.day";
            return star + field.label() + texts.get(Texts.CHINESE, hint);
        }
        return star + field.label();
    }

    private String beyond(String key) {
        return texts.get(Texts.CHINESE, "roster.column." + key);
    }

    private List<String> choices(FormField field, SchoolType type) {
        if (!(field instanceof FormField.Choice choice)) {
            return List.of();
        }
        var values = codes.codes(choice.codeList(), type).stream()
                .filter(CodeLists.Code::selectable)
                .map(code -> code.code() + "-" + code.label())
                .toList();
        return values.size() > LONGEST_LIST ? List.of() : values;
    }
}

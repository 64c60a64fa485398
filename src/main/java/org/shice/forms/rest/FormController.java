package org.shice.forms.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.shice.forms.CodeLists;
import org.shice.forms.FormCatalog;
import org.shice.forms.FormTexts;
import org.shice.organization.SchoolType;
import org.shice.platform.error.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a client needs to show and fill a record: the sections of the form, and the code lists of their choices. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "forms", description = "Forms and code lists (表单与代码表)")
class FormController {

    private final FormCatalog forms;
    private final CodeLists codes;
    private final FormTexts texts;

    FormController(FormCatalog forms, CodeLists codes, FormTexts texts) {
        this.forms = forms;
        this.codes = codes;
        this.texts = texts;
    }

    @GetMapping("/forms")
    @Operation(summary = "The sections of a record of a school type, in their order")
    Items<FormResource> sections(@RequestParam SchoolType type, Locale locale) {
        return new Items<>(forms.sections(type).stream()
                .map(form -> FormResource.of(form, texts, locale))
                .toList());
    }

    @GetMapping("/forms/{section}")
    @Operation(summary = "A section with its fields")
    FormResource section(@PathVariable String section, @RequestParam SchoolType type, Locale locale) {
        return FormResource.of(forms.section(type, section), texts, locale);
    }

    @GetMapping("/code-lists/{list}")
    @Operation(summary = "The codes of a list for a school type, in their order")
    Items<CodeResource> codes(@PathVariable String list, @RequestParam SchoolType type, Locale locale) {
        return new Items<>(known(list, type).stream()
                .map(code -> CodeResource.of(code, locale))
                .toList());
    }

    private List<CodeLists.Code> known(String list, SchoolType type) {
        try {
            return codes.codes(list, type);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("code-list");
        }
    }

    /** A list that is complete. */
    record Items<T>(List<T> items) {}

    /**
     * A value of a choice.
     *
     * @param parent the code above it in a tree, or empty
     * @param selectable false for headings of a tree
     */
    record CodeResource(String code, String label, String parent, boolean selectable) {

        static CodeResource of(CodeLists.Code code, Locale locale) {
            return new CodeResource(code.code(), code.label(locale), code.parent(), code.selectable());
        }
    }
}

package org.shice.forms;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.forms.Finding.Severity;
import org.shice.organization.SchoolType;

/**
 * A rule with its place: for whom it holds, how bad it is to break it, and the text that says what to do.
 *
 * @param text the text {@code forms.rule.<section>.<text>}; without it the general one of the kind of rule
 */
record SectionRule(@Nullable Set<SchoolType> types, @Nullable Severity severity, @Nullable String text, Rule rule) {

    boolean isFor(SchoolType type) {
        return types == null || types.contains(type);
    }

    Severity severityOrError() {
        return severity == null ? Severity.ERROR : severity;
    }

    String textKey(String section) {
        return text == null
                ? "forms.finding." + rule.getClass().getSimpleName()
                : "forms.rule.%s.%s".formatted(section, text);
    }
}

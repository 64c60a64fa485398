package org.shice.forms;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A rule of a section, as written in {@code forms/record/<section>.rules.json}. A kind of rule shapes the row (what is
 * required, closed, narrowed), checks it, or both.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RequiredIf.class, name = "required-if"),
    @JsonSubTypes.Type(value = DisabledIf.class, name = "disabled-if"),
    @JsonSubTypes.Type(value = DefaultIf.class, name = "default-if"),
    @JsonSubTypes.Type(value = FixedIf.class, name = "fixed-if"),
    @JsonSubTypes.Type(value = FilterBy.class, name = "filter-by"),
    @JsonSubTypes.Type(value = DateOrder.class, name = "date-order"),
    @JsonSubTypes.Type(value = NotFuture.class, name = "not-future"),
    @JsonSubTypes.Type(value = NotEqual.class, name = "not-equal"),
    @JsonSubTypes.Type(value = PatternIf.class, name = "pattern"),
    @JsonSubTypes.Type(value = CitizenNumber.class, name = "citizen-number"),
    @JsonSubTypes.Type(value = RequiredUnlessLatest.class, name = "required-unless-latest"),
    @JsonSubTypes.Type(value = SingleNone.class, name = "single-none"),
    @JsonSubTypes.Type(value = DerivedFrom.class, name = "derived"),
})
sealed interface Rule
        permits RequiredIf,
                DisabledIf,
                DefaultIf,
                FixedIf,
                FilterBy,
                DateOrder,
                NotFuture,
                NotEqual,
                PatternIf,
                CitizenNumber,
                RequiredUnlessLatest,
                SingleNone,
                DerivedFrom {

    /** Requires, closes, fixes or narrows fields. */
    default void shape(RuleContext context, RowShape shape) {}

    /** Reports the keys of fields that break the rule. */
    default void check(RuleContext context, Consumer<String> broken) {}

    /** Every field the rule names, by key or {@code section.key}; a test holds them against the forms. */
    Set<String> fields();
}

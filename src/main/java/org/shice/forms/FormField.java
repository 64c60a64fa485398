package org.shice.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form. A new kind of field forces the renderer, the validator and the exports to handle it.
 *
 * <p>{@link #label()} is the Chinese text of the {@code .form} file; the text {@code form.<form-id>.<key>} overrides it
 * per language.
 */
public sealed interface FormField {

    String key();

    String label();

    /** Mandatory in any case; conditional duties are rules. */
    boolean required();

    /** Who may fill it: {@code TEACHER}, {@code SCHOOL} (read-only for the teacher) or {@code DERIVED}. */
    Owner owner();

    /** A help text of the file, or null. */
    @Nullable
    String description();

    /** Handles every kind of field; a kind without a case does not compile. */
    <T> T match(Cases<T> cases);

    /** A line of text. */
    record Text(
            String key,
            String label,
            boolean required,
            Owner owner,
            @Nullable String description,
            int maxLength,
            @Nullable String pattern)
            implements FormField {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.text(this);
        }
    }

    /** Several lines of text. */
    record LongText(
            String key, String label, boolean required, Owner owner, @Nullable String description, int maxLength)
            implements FormField {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.longText(this);
        }
    }

    /** A number with a range and decimals. */
    @SuppressWarnings("JavaLangClash") // the word of the forms; read as FormField.Number everywhere
    record Number(
            String key,
            String label,
            boolean required,
            Owner owner,
            @Nullable String description,
            @Nullable String min,
            @Nullable String max,
            int decimals)
            implements FormField {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.number(this);
        }
    }

    /** A day, or a month when {@code monthOnly}. */
    record Date(
            String key, String label, boolean required, Owner owner, @Nullable String description, boolean monthOnly)
            implements FormField {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.date(this);
        }
    }

    /** A choice from a code list; {@code multiple} allows several, {@code exclusive} codes stand alone. */
    record Choice(
            String key,
            String label,
            boolean required,
            Owner owner,
            @Nullable String description,
            String codeList,
            boolean multiple,
            List<String> exclusive)
            implements FormField {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.choice(this);
        }
    }

    /** Yes or no. */
    record Flag(String key, String label, boolean required, Owner owner, @Nullable String description)
            implements FormField {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.flag(this);
        }
    }

    /** Text for the reader, no value. */
    record Note(String key, String label) implements FormField {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.note(this);
        }

        @Override
        public boolean required() {
            return false;
        }

        @Override
        public Owner owner() {
            return Owner.DERIVED;
        }

        @Override
        public @Nullable String description() {
            return null;
        }
    }

    /** What is done with each kind of field. */
    interface Cases<T> {

        T text(Text field);

        T longText(LongText field);

        T number(Number field);

        T date(Date field);

        T choice(Choice field);

        T flag(Flag field);

        T note(Note field);
    }

    /** Who fills a field (C-22, C-32, domain.md 2.4). */
    enum Owner {
        TEACHER,
        SCHOOL,
        DERIVED
    }
}

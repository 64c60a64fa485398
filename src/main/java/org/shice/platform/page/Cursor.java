package org.shice.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.shice.platform.error.InvalidInput;

/** An opaque cursor: the sort key of the last row seen. It holds no personal data. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(String... keys) {
        return new Cursor(List.of(keys));
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidInput when the text is not a cursor with that many keys */
    public static Cursor decode(String text, int keys) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length == keys) {
                return new Cursor(List.of(parts));
            }
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidInput("cursor", "error.cursor.invalid");
        }
        throw new InvalidInput("cursor", "error.cursor.invalid");
    }
}

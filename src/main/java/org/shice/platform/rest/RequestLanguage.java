package org.shice.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.shice.platform.i18n.Texts;

/** The language a caller asked for; Chinese when it asked for none that we have. */
public final class RequestLanguage {

    private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Texts.CHINESE, Texts.ENGLISH);

    private RequestLanguage() {}

    public static Locale of(HttpServletRequest request) {
        var wanted = request.getHeader("Accept-Language");
        if (wanted == null || wanted.isBlank()) {
            return Texts.CHINESE;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(wanted), KNOWN);
            return Texts.ENGLISH.equals(best) ? Texts.ENGLISH : Texts.CHINESE;
        } catch (IllegalArgumentException malformed) {
            return Texts.CHINESE;
        }
    }
}

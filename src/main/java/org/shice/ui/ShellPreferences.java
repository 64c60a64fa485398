package org.shice.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the browser remembers of the person's taste: language and brightness. Nothing personal is stored. */
final class ShellPreferences {

    private static final String LANGUAGE = "shice-language";
    private static final String SCHEME = "shice-scheme";
    private static final String DARK = "dark";
    private static final int YEAR_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private ShellPreferences() {}

    static Optional<Locale> language(@Nullable VaadinRequest request) {
        return cookie(request, LANGUAGE).map(Locale::forLanguageTag);
    }

    static void rememberLanguage(Locale language) {
        remember(LANGUAGE, language.toLanguageTag());
    }

    /** Whether the person chose dark; empty when they never chose and the device decides. */
    static Optional<Boolean> dark(@Nullable VaadinRequest request) {
        return cookie(request, SCHEME).map(DARK::equals);
    }

    static void rememberDark(boolean dark) {
        remember(SCHEME, dark ? DARK : "light");
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void remember(String name, String value) {
        var response = VaadinResponse.getCurrent();
        if (response == null) {
            return;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}

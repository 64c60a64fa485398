package org.shice.browser;

import java.util.Locale;
import org.shice.platform.i18n.Texts;

/** A language that a person's browser asks for. */
enum Language {
    CHINESE("zh-CN", Texts.CHINESE),
    ENGLISH("en-US", Texts.ENGLISH);

    private final String browserLocale;
    private final Locale texts;

    Language(String browserLocale, Locale texts) {
        this.browserLocale = browserLocale;
        this.texts = texts;
    }

    String browserLocale() {
        return browserLocale;
    }

    Locale texts() {
        return texts;
    }
}

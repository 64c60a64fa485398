package org.shice.platform.database;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What to say, in Chinese and English, when the product cannot start. There is no application yet to ask for texts. */
public final class StartFailure {

    private StartFailure() {}

    /**
     * The analysis of a failure.
     *
     * @param name the failure: texts {@code start.<name>} and {@code start.<name>.action}
     * @param values what the texts quote; never a secret
     */
    public static FailureAnalysis of(String name, Throwable cause, Object... values) {
        return new FailureAnalysis(both("start." + name, values), both("start." + name + ".action", values), cause);
    }

    private static String both(String key, Object... values) {
        return text("zh", key, values) + System.lineSeparator() + System.lineSeparator() + text("en", key, values);
    }

    private static String text(String language, String key, Object... values) {
        var pattern = bundle(language).getProperty(key, key);
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    private static Properties bundle(String language) {
        var texts = new Properties();
        try (var file = StartFailure.class.getResourceAsStream("/texts/start_" + language + ".properties")) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

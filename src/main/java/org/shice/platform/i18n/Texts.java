package org.shice.platform.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts of the product, read at start from {@code texts/<feature>_<language>.properties}. One bundle per feature
 * keeps a feature's words beside the feature; this is why Vaadin's single-bundle provider is not used (ADR 0009).
 */
@Component
public class Texts implements I18NProvider {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Map<String, Map<String, String>> bundles;

    public Texts(ResourcePatternResolver resources) {
        this.bundles = Map.of("zh", read(resources, "zh"), "en", read(resources, "en"));
    }

    /** The text of a key with its values; {@code !key!} when it is missing, which a test forbids. */
    public String get(Locale locale, String key, Object... args) {
        var pattern = bundle(locale).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        return args.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, locale).format(args);
    }

    /** Whether a text exists in the language of the locale. */
    public boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    /** The label of an enum constant: {@code enum.<EnumName>.<CONSTANT>}. */
    public String label(Locale locale, Enum<?> constant) {
        return get(locale, key(constant));
    }

    public static String key(Enum<?> constant) {
        return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(CHINESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return get(locale, key, params);
    }

    private Map<String, String> bundle(Locale locale) {
        var bundle = bundles.get("en".equals(locale.getLanguage()) ? "en" : "zh");
        return bundle == null ? Map.of() : bundle;
    }

    private static Map<String, String> read(ResourcePatternResolver resources, String language) {
        var texts = new HashMap<String, String>();
        try {
            for (var resource : resources.getResources("classpath:texts/*_" + language + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (var name : properties.stringPropertyNames()) {
                    if (texts.put(name, properties.getProperty(name)) != null) {
                        throw new IllegalStateException("text %s stands in two bundles".formatted(name));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}

package org.shice.notice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.shice.platform.i18n.Texts;
import org.shice.platform.time.TimeSettings;
import org.springframework.stereotype.Component;

/** Puts notices into the reader's language. */
@Component
public class NoticeTexts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;

    NoticeTexts(Texts texts) {
        this.texts = texts;
    }

    /** One line. */
    public String title(NoticeInfo notice, Locale language) {
        return text(notice, language, "notice.kind." + notice.kind());
    }

    /** What happened and what to do, in a sentence or two. */
    public String body(NoticeInfo notice, Locale language) {
        return text(notice, language, "notice.kind." + notice.kind() + ".body");
    }

    private String text(NoticeInfo notice, Locale language, String key) {
        var values = notice.kind().parameters().stream()
                .map(name -> value(name, notice.parameters().getOrDefault(name, ""), language))
                .toArray();
        return texts.get(language, key, values);
    }

    private String value(String name, String value, Locale language) {
        if (name.endsWith("Key")) {
            return texts.get(language, value);
        }
        return name.endsWith("At") ? MOMENT.format(Instant.parse(value).atZone(TimeSettings.ZONE)) : value;
    }
}

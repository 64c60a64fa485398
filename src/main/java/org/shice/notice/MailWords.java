package org.shice.notice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.notice.MailServer.Letter;
import org.shice.platform.i18n.Texts;
import org.springframework.stereotype.Component;

/**
 * Puts notices into a mail: in the reader's language, with the way into the product. What a person typed is read in the
 * product only: nobody knows what is in it, and a mail leaves the house.
 */
@Component
class MailWords {

    private static final String OWN_PAGE = "notices";

    private final NoticeTexts words;
    private final Texts texts;
    private final String base;

    MailWords(NoticeTexts words, Texts texts, MailSettings settings) {
        this.words = words;
        this.texts = texts;
        this.base = settings.baseAddress() == null
                ? ""
                : settings.baseAddress().strip().replaceAll("/+$", "");
    }

    /** @param notices at least one */
    Letter letter(List<NoticeInfo> notices, Locale language) {
        var first = notices.get(0);
        var subject = notices.size() == 1
                ? words.title(first, language)
                : texts.get(language, "notice.mail.digest", notices.size());
        var lines = notices.stream().map(notice -> told(notice, language)).collect(Collectors.joining("\n\n"));
        var product = texts.get(language, "ui.product.name");
        return new Letter(
                "[%s] %s".formatted(product, oneLine(subject)),
                "%s\n\n-- \n%s\n%s"
                        .formatted(lines, texts.get(language, "notice.mail.foot"), link("notice-settings"))
                        .strip());
    }

    private String told(NoticeInfo notice, Locale language) {
        var text = notice.kind().hasWordsOfAPerson() ? words.title(notice, language) : words.body(notice, language);
        return "%s\n%s".formatted(oneLine(text), link(notice.link())).strip();
    }

    private String link(@Nullable String place) {
        return base.isEmpty() ? "" : base + "/" + (place == null ? OWN_PAGE : place);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}

package org.shice.notice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told outside the product (通知设置).
 *
 * @param mailAddress null for no mail at all
 * @param mailKinds what also comes by mail
 * @param digest one mail a day with everything that is still unread, instead of one for each notice
 */
public record NoticePreference(@Nullable String mailAddress, Set<NoticeKind> mailKinds, boolean digest) {

    public NoticePreference {
        mailKinds = Set.copyOf(mailKinds);
    }
}

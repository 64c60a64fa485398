package org.shice.deadline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.shice.deadline.DeadlineEvent;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;

/** To whom, how many, from when to when: an event in a few words. */
final class EventDetails {

    private EventDetails() {}

    /** @param words gives the text of a key with its values */
    static List<String> of(DeadlineEvent event, BiFunction<String, Object[], String> words) {
        var details = new ArrayList<String>();
        var audience = event.audience();
        var told = event.told();
        var before = event.oldAt();
        var after = event.newAt();
        if (audience != null) {
            var whom = words.apply(Texts.key(audience), new Object[0]);
            details.add(words.apply("deadline.history.audience", new Object[] {whom}));
        }
        if (told != null) {
            details.add(words.apply("deadline.history.told", new Object[] {told}));
        }
        if (before != null && after != null) {
            details.add(words.apply("deadline.history.from", new Object[] {DateText.day(before), DateText.day(after)}));
        }
        return details;
    }
}

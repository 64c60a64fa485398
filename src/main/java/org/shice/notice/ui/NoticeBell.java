package org.shice.notice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import org.shice.account.AccountId;
import org.shice.notice.NoticeTopic;
import org.shice.notice.OwnNotices;
import org.shice.ui.LiveRefresh;

/** The way to the notices, with the number of unread ones. */
final class NoticeBell extends Composite<RouterLink> {

    private static final int LARGEST_SHOWN = 99;

    private final OwnNotices notices;
    private final Span count = new Span();

    NoticeBell(OwnNotices notices, LiveRefresh live, AccountId reader) {
        this.notices = notices;
        count.addClassName("notice-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        var bell = VaadinIcon.BELL_O.create();
        bell.getElement().setAttribute("aria-hidden", "true");
        getContent().setRoute(NoticeListView.class);
        getContent().add(bell, count);
        getContent().addClassName("notice-bell");
        live.whileAttached(this, this::refresh, NoticeTopic.of(reader));
        refresh();
    }

    private void refresh() {
        var unread = notices.unread();
        var words = getTranslation("notice.bell", unread);
        count.setText(unread > LARGEST_SHOWN ? LARGEST_SHOWN + "+" : Integer.toString(unread));
        count.setVisible(unread > 0);
        getContent().getElement().setAttribute("aria-label", words);
        getContent().getElement().setAttribute("title", words);
    }
}

package org.shice.notice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.shice.account.OwnAccount;
import org.shice.notice.NoticeInfo;
import org.shice.notice.NoticeTexts;
import org.shice.notice.NoticeTopic;
import org.shice.notice.OwnNotices;
import org.shice.ui.EmptyState;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.LiveRefresh;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;
import org.shice.ui.Toolbar;

/** The own notices, unread ones first (我的通知). */
@Route(value = "notices", layout = MainLayout.class)
@PermitAll
class NoticeListView extends Composite<Div> implements HasDynamicTitle {

    private final OwnNotices notices;
    private final NoticeTexts texts;
    private final KeysetDataProvider<NoticeInfo, Boolean> rows;
    private final Grid<NoticeInfo> grid = new Grid<>();
    private final Span count = new Span();
    private final Button readAll;

    NoticeListView(OwnNotices notices, NoticeTexts texts, OwnAccount account, LiveRefresh live) {
        this.notices = notices;
        this.texts = texts;
        this.rows = new KeysetDataProvider<>(
                (all, cursor, limit) -> notices.page(cursor, limit), all -> notices.count(), NoticeInfo::id, true);
        this.readAll = new Button(getTranslation("notice.read-all"), VaadinIcon.CHECK.create(), click -> readAll());
        count.addClassName("list-count");
        list();
        getContent().addClassNames("page", "page-fill");
        var settings = new RouterLink(getTranslation("notice.settings"), NoticeSettingView.class);
        getContent().add(new Toolbar(count).actions(settings, readAll), grid);
        account.me().ifPresent(me -> live.whileAttached(this, this::refresh, NoticeTopic.of(me.id())));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.title");
    }

    private void list() {
        grid.addColumn(new ComponentRenderer<>(row -> new NoticeCard(row, texts, this::open, this::read)))
                .setHeader(getTranslation("notice.title"))
                .setKey("notice");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("notices");
        grid.setDataProvider(rows);
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.BELL_O, getTranslation("notice.none"), getTranslation("notice.none.hint")));
    }

    private void refresh() {
        rows.refreshAll();
        var unread = notices.unread();
        count.setText(getTranslation("notice.count", rows.count(), unread));
        readAll.setEnabled(unread > 0);
    }

    private void open(NoticeInfo notice) {
        if (notice.isUnread()) {
            notices.read(notice.id());
        }
        var place = new Location(Objects.requireNonNull(notice.link()));
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    private void read(NoticeInfo notice) {
        notices.read(notice.id());
        refresh();
    }

    private void readAll() {
        Notice.success(getTranslation("notice.read-all.done", notices.readAll()))
                .open();
        refresh();
    }
}

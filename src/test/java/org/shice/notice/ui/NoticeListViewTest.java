package org.shice.notice.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.shice.account.AccountId;
import org.shice.account.OwnAccount;
import org.shice.notice.NoticeInfo;
import org.shice.notice.NoticeKind;
import org.shice.notice.NoticePreferences;
import org.shice.notice.NoticeTexts;
import org.shice.notice.NoticeTopic;
import org.shice.notice.OwnNotices;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.platform.page.KeysetPage;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.LiveRefresh;
import org.shice.ui.ShellUser;

class NoticeListViewTest extends BrowserlessPage {

    private static final UnitInfo SCHOOL = new UnitInfo(
            new UnitId(UUID.randomUUID()), "S1", "First School", UnitKind.SCHOOL, null, null, null, "S1/", true);

    private final OwnNotices notices = mocked(OwnNotices.class);
    private final OwnAccount account = mocked(OwnAccount.class);
    private final LiveRefresh live = mocked(LiveRefresh.class);
    private final AccountId reader = AccountId.random();

    @BeforeEach
    void person_with_one_notice() {
        var notice = notice("elsewhere/one?tab=2");
        when(notices.unread()).thenReturn(1);
        when(notices.count()).thenReturn(1);
        when(notices.page(any(), anyInt())).thenReturn(new KeysetPage<>(List.of(notice), null));
        me(false);
        bean(ShellUser.class, new Ada());
        components(NoticeTexts.class, NoticeShell.class);
        mocked(NoticePreferences.class);
        routes(NoticeListView.class, NoticeSettingView.class, ElsewhereView.class);
    }

    @Test
    void notice_is_read_in_the_readers_language() {
        inEnglish();
        open();
        visit("notices");

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(words(card()))
                .contains("Green School: \"Home\" is due on 2026-03-11 23:59", "New", "2026-03-10 10:00");
        assertThat(text()).contains("1 in all, 1 unread");
    }

    @Test
    void opening_a_notice_marks_it_and_leads_to_what_it_is_about() {
        open();
        visit("notices");
        var title = _get(card(), Button.class, spec -> spec.withClasses("notice-card-title"));
        _click(title);

        verify(notices).read(any());
        assertThat(_get(ElsewhereView.class).shown).isEqualTo("one 2");
    }

    @Test
    void bell_counts_unread_notices_and_follows_the_news_about_its_reader() {
        open();
        visit("notices");
        assertThat(bell().getText()).isEqualTo("1");

        var handler = ArgumentCaptor.forClass(Runnable.class);
        verify(live).whileAttached(any(NoticeBell.class), handler.capture(), eq(NoticeTopic.of(reader)));
        when(notices.unread()).thenReturn(120);
        handler.getValue().run();
        assertThat(bell().getText()).isEqualTo("99+");
    }

    @Test
    void person_with_a_one_time_password_has_no_bell() {
        me(true);
        open();

        assertThat(_find(NoticeBell.class)).isEmpty();
    }

    @Test
    void all_are_marked_only_when_asked() {
        when(notices.readAll()).thenReturn(1);
        open();
        visit("notices");
        verify(notices, never()).readAll();
        _click(_get(Button.class, spec -> spec.withText("全部标为已读")));

        verify(notices).readAll();
        assertThat(text()).contains("已将 1 条标为已读");
    }

    private static Span bell() {
        return _get(Span.class, spec -> spec.withClasses("notice-bell-count"));
    }

    @SuppressWarnings("unchecked") // the page has one grid
    private static Grid<NoticeInfo> grid() {
        return _get(Grid.class);
    }

    private static Component card() {
        return _getCellComponent(grid(), 0, "notice");
    }

    private static List<String> words(Component card) {
        return _find(card, Component.class).stream()
                .map(part -> part instanceof Button button
                        ? button.getText()
                        : part.getElement().getText())
                .toList();
    }

    private void me(boolean mustChange) {
        var me = new OwnAccount.Me(reader, "t0001", "王芳", SCHOOL, mustChange, null, List.of());
        when(account.me()).thenReturn(Optional.of(me));
    }

    private static NoticeInfo notice(String link) {
        var values = Map.of("milestoneKey", "ui.home", "unit", "Green School", "dueAt", "2026-03-11T15:59:59Z");
        return new NoticeInfo(UUID.randomUUID(), NoticeKind.DEADLINE_REMINDER, values, link, NOW, null);
    }

    private static final class Ada implements ShellUser {

        @Override
        public Optional<Person> current() {
            return Optional.of(new Person("王芳", "第一中学", null));
        }

        @Override
        public void rememberLanguage(java.util.Locale language) {}
    }

    @Route(value = "elsewhere", registerAtStartup = false)
    @jakarta.annotation.security.PermitAll
    public static class ElsewhereView extends Composite<Div> implements HasUrlParameter<String> {

        private String shown = "";

        @Override
        public void setParameter(BeforeEvent event, String parameter) {
            var tabs = event.getLocation().getQueryParameters().getSingleParameter("tab");
            shown = parameter + " " + tabs.orElse("");
        }
    }
}

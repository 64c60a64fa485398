package org.shice.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.shice.account.OwnAccount;
import org.shice.notice.OwnNotices;
import org.shice.ui.LiveRefresh;
import org.shice.ui.ShellTool;
import org.shice.ui.UserMenuLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bell in the line above every page, for whoever has chosen a password, and the way to the settings. */
@Configuration(proxyBeanMethods = false)
class NoticeShell {

    @Bean
    ShellTool noticeBell(OwnAccount account, OwnNotices notices, LiveRefresh live) {
        return () -> bell(account, notices, live);
    }

    @Bean
    UserMenuLink noticeSettingsLink() {
        return new UserMenuLink("notice.settings", VaadinIcon.BELL_O, NoticeSettingView.ROUTE, 30);
    }

    private static Optional<Component> bell(OwnAccount account, OwnNotices notices, LiveRefresh live) {
        return account.me().filter(me -> !me.mustChangePassword()).map(me -> new NoticeBell(notices, live, me.id()));
    }
}

package org.shice.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.OwnAccount;
import org.shice.notice.NoticeKind;
import org.shice.notice.NoticePreference;
import org.shice.notice.NoticePreferences;
import org.shice.notice.NoticeTexts;
import org.shice.notice.OwnNotices;
import org.shice.platform.error.InvalidInput;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.LiveRefresh;

class NoticeSettingViewTest extends BrowserlessPage {

    private static final Set<NoticeKind> ALL = EnumSet.allOf(NoticeKind.class);

    private final NoticePreferences preferences = mocked(NoticePreferences.class);

    @BeforeEach
    void person_without_mail() {
        when(preferences.own()).thenReturn(new NoticePreference(null, ALL, false));
        when(preferences.isMailOn()).thenReturn(true);
        mocked(OwnNotices.class);
        mocked(OwnAccount.class);
        mocked(LiveRefresh.class);
        components(NoticeTexts.class);
        routes(NoticeSettingView.class, NoticeListView.class);
    }

    @Test
    void kinds_and_rhythm_are_chosen_once_there_is_an_address() {
        open();
        visit("notice-settings");
        assertThat(_get(CheckboxGroup.class).isEnabled()).isFalse();
        assertThat(_get(RadioButtonGroup.class).isEnabled()).isFalse();
        _setValue(_get(TextField.class), "ada@people.test");
        assertThat(_get(CheckboxGroup.class).isEnabled()).isTrue();
        assertThat(_get(RadioButtonGroup.class).isEnabled()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("保存")));

        verify(preferences).save(new NoticePreference("ada@people.test", ALL, false));
        assertThat(text()).contains("通知设置已保存");
    }

    @Test
    void wrong_address_is_said_at_the_field_and_stays() {
        doThrow(new InvalidInput("mailAddress", "notice.settings.address.wrong"))
                .when(preferences)
                .save(any());
        open();
        visit("notice-settings");
        _setValue(_get(TextField.class), "ada");
        _click(_get(Button.class, spec -> spec.withText("保存")));

        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("请填写一个邮箱地址，例如 name@example.org。");
        assertThat(_get(TextField.class).getValue()).isEqualTo("ada");
    }

    @Test
    void system_without_a_mail_server_says_so() {
        when(preferences.isMailOn()).thenReturn(false);
        open();
        visit("notice-settings");

        assertThat(text()).contains("本系统尚未配置邮件服务器");
        assertThat(_find(TextField.class)).hasSize(1);
    }
}

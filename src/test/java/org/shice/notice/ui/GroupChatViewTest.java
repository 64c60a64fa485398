package org.shice.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.notice.ChatFormat;
import org.shice.notice.ChatWish;
import org.shice.notice.GroupChat;
import org.shice.notice.GroupChats;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.platform.error.InvalidInput;
import org.shice.ui.BrowserlessPage;

class GroupChatViewTest extends BrowserlessPage {

    private static final UnitInfo BUREAU =
            new UnitInfo(UnitId.random(), "430600", "市教育局", UnitKind.CITY_BUREAU, null, null, null, "430600/", true);

    private final GroupChats chats = mocked(GroupChats.class);

    @BeforeEach
    void unit_without_a_chat() {
        when(chats.kept()).thenReturn(List.of(BUREAU));
        when(chats.of(BUREAU.id())).thenReturn(Optional.empty());
        routes(GroupChatView.class);
        open();
    }

    @Test
    void chat_is_set_and_its_address_is_gone_from_the_page() {
        visit("group-chats");
        assertThat(_find(Button.class, button -> button.withText("发送测试消息"))).isEmpty();
        _setValue(_get(PasswordField.class), "https://chat.test/hook?key=a");
        set();
        _click(_get(Button.class, button -> button.withText("保存")));
        verify(chats).save(BUREAU.id(), new ChatWish(ChatFormat.WECOM, "https://chat.test/hook?key=a", true, false));
        assertThat(_get(PasswordField.class).getValue()).isEmpty();
        assertThat(_get(PasswordField.class).getHelperText()).contains("chat.test");
        _click(_get(Button.class, button -> button.withText("发送测试消息")));
        verify(chats).tryOut(BUREAU.id());
    }

    @Test
    void refused_address_stays_with_its_reason() {
        doThrow(new InvalidInput("address", "notice.chat.problem.internal"))
                .when(chats)
                .save(any(), any());
        visit("group-chats");
        _setValue(_get(PasswordField.class), "https://10.0.0.1/hook");
        _click(_get(Button.class, button -> button.withText("保存")));
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("内部网络");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("https://10.0.0.1/hook");
    }

    @Test
    void chat_is_stopped_only_after_a_question() {
        set();
        visit("group-chats");
        _click(_get(Button.class, button -> button.withText("停用群通知")));
        verify(chats, never()).remove(any());
        _fireConfirm(_get(ConfirmDialog.class));
        verify(chats).remove(BUREAU.id());
    }

    private void set() {
        when(chats.of(BUREAU.id()))
                .thenReturn(Optional.of(new GroupChat(BUREAU.id(), ChatFormat.WECOM, "chat.test", true, false)));
    }
}

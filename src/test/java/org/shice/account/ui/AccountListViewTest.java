package org.shice.account.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.AccountAdministration;
import org.shice.account.AccountDirectory;
import org.shice.account.AccountEvent;
import org.shice.account.AccountHistory;
import org.shice.account.AccountId;
import org.shice.account.AccountQuery;
import org.shice.account.AccountRow;
import org.shice.account.Accounts;
import org.shice.account.HeldRole;
import org.shice.account.IssuedAccount;
import org.shice.account.Role;
import org.shice.account.RoleGrants;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.ui.UnitField;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.page.KeysetPage;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.MasterDetail;

class AccountListViewTest extends BrowserlessPage {

    private static final UnitInfo CITY =
            new UnitInfo(UnitId.random(), "430600", "岳阳市教育局", UnitKind.CITY_BUREAU, null, null, null, "430600/", true);

    private final AccountDirectory directory = mock(AccountDirectory.class);
    private final AccountAdministration administration = mock(AccountAdministration.class);
    private final AccountHistory history = mock(AccountHistory.class);
    private final Accounts accounts = mock(Accounts.class);
    private final RoleGrants roles = mock(RoleGrants.class);
    private final AdministeredUnits units = mock(AdministeredUnits.class);
    private final AccountRow ada = row("ada", "李雷", true, null);

    @BeforeEach
    void one_account() {
        bean(AccountServices.class, new AccountServices(directory, administration, history, accounts, roles, units));
        when(units.all()).thenReturn(List.of(CITY));
        when(directory.count(any())).thenReturn(1);
        when(directory.find(any(), any(), anyInt())).thenReturn(new KeysetPage<>(List.of(ada), null));
        when(directory.get(ada.id())).thenReturn(ada);
        when(history.of(ada.id()))
                .thenReturn(List.of(new AccountEvent(NOW, "王芳", "ROLE_GRANTED", Role.MANAGER, "岳阳市教育局", null)));
        routes(AccountListView.class);
    }

    @Test
    void filter_in_the_address_narrows_the_list() {
        open();
        visit("accounts?role=MANAGER&state=LOCKED&unit=" + CITY.id());

        verify(directory).count(new AccountQuery(CITY.id(), null, Role.MANAGER, null, true));
    }

    @Test
    void list_says_how_many_and_opens_the_account_that_is_selected() {
        open();
        visit("accounts");
        AccountGrid grid = _get(AccountGrid.class);
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(text()).contains("共 1 个账号");
        grid.select(_get(grid, 0));

        assertThat(_get(MasterDetail.class).isOpen()).isTrue();
        assertThat(text()).contains("王芳：授予角色“领导”（岳阳市教育局）");
    }

    @Test
    void reset_without_a_note_stays_open_and_says_so_on_the_field() {
        when(administration.resetPassword(any(), any())).thenThrow(new InvalidInput("note", "error.account.note", 500));
        open();
        visit("accounts?account=" + ada.id());
        _click(button("重置密码"));
        _click(_find(Button.class, spec -> spec.withText("重置密码")).get(1));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void reset_shows_the_one_time_password_once() {
        when(administration.resetPassword(ada.id(), "本人来电，已核对工号"))
                .thenReturn(new IssuedAccount(ada.id(), "ada", "李雷", "Kx7-mPq2-Vt", NOW));
        open();
        visit("accounts?account=" + ada.id());
        _click(button("重置密码"));
        _setValue(_get(TextArea.class), "本人来电，已核对工号");
        _click(_find(Button.class, spec -> spec.withText("重置密码")).get(1));
        assertThat(text()).contains("Kx7-mPq2-Vt");
        _click(button("已记下，关闭"));

        assertThat(text()).doesNotContain("Kx7-mPq2-Vt");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void role_is_given_for_a_unit_and_refused_on_the_field_it_concerns() {
        var refused = new InvalidInput("unitId", "error.account.role-place");
        doThrow(refused).when(roles).grant(any(), any(), any(), any(), any());
        open();
        visit("accounts?account=" + ada.id());
        _find(Details.class).forEach(part -> part.setOpened(true));
        _setValue((Select<Role>) _get(Select.class, spec -> spec.withLabel("角色")), Role.DISTRICT_AUDITOR);
        _click(button("授予"));

        verify(roles).grant(ada.id(), Role.DISTRICT_AUDITOR, CITY.id(), null, null);
        assertThat(_get(UnitField.class, spec -> spec.withLabel("适用单位")).getErrorMessage())
                .isEqualTo("该角色不能授予所选类别的单位。");
    }

    @Test
    void role_is_taken_away_only_after_a_question() {
        open();
        visit("accounts?account=" + ada.id());
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "收回“领导”")));
        verify(roles, never()).revoke(any(), any(), any());
        _fireConfirm(_get(ConfirmDialog.class));

        verify(roles).revoke(ada.id(), Role.MANAGER, CITY.id());
    }

    @Test
    void new_account_keeps_what_was_typed_when_a_value_is_refused() {
        when(accounts.issue(any())).thenThrow(new InvalidInput("accounts[0].username", "error.account.username-taken"));
        open();
        visit("accounts");
        _click(button("新建账号"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("姓名")), "韩梅梅");
        _setValue(_get(TextField.class, spec -> spec.withLabel("账号")), "hanmm");
        _setValue(_get(UnitField.class, spec -> spec.withLabel("所属单位")), CITY);
        _click(button("开通账号"));

        var username = _get(TextField.class, spec -> spec.withLabel("账号"));
        assertThat(username.getErrorMessage()).isEqualTo("账号名已被使用。");
        assertThat(username.getValue()).isEqualTo("hanmm");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static AccountRow row(String username, String name, boolean enabled, @Nullable Instant locked) {
        var manager = new HeldRole(Role.MANAGER, CITY.id(), CITY.name(), null, null);
        return new AccountRow(
                AccountId.random(),
                username,
                name,
                CITY.id(),
                CITY.name(),
                enabled,
                locked,
                false,
                null,
                List.of(manager));
    }
}

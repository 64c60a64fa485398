package org.shice.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.FirstAdministrator;
import org.shice.organization.NewUnit;
import org.shice.organization.UnitKind;
import org.shice.platform.error.InvalidInput;
import org.shice.ui.BrowserlessPage;

class FirstAdminViewTest extends BrowserlessPage {

    private FirstAdministrator first;

    @BeforeEach
    void prepare() {
        first = mocked(FirstAdministrator.class);
        routes(FirstAdminView.class);
    }

    @Test
    void used_link_says_so_and_asks_for_nothing() {
        open();
        visit("first-administrator/used");
        assertThat(text()).contains("链接已使用或已失效");
        _assertNone(TextField.class);
    }

    @Test
    void open_link_creates_organisation_and_administrator() {
        when(first.isOpen("token")).thenReturn(true);
        open();
        visit("first-administrator/token");
        enter();
        var root = new NewUnit(null, "430600", "岳阳市教育局", UnitKind.UNIVERSITY, null, null);
        verify(first).create("token", new FirstAdministrator.Setup(root, "admin", "Ada", "Blue-Teapot-7041"));
        assertThat(text()).contains("已创建").contains("去登录");
    }

    @Test
    void what_is_wrong_stands_at_its_field() {
        when(first.isOpen("token")).thenReturn(true);
        when(first.create(eq("token"), any())).thenThrow(new InvalidInput("code", "error.unit.code"));
        open();
        visit("first-administrator/token");
        enter();
        assertThat(field("code").isInvalid()).isTrue();
        assertThat(field("name").getValue()).isEqualTo("岳阳市教育局");
    }

    @SuppressWarnings("unchecked")
    private static void enter() {
        _setValue((RadioButtonGroup<UnitKind>) _get(RadioButtonGroup.class), UnitKind.UNIVERSITY);
        _setValue(field("name"), "岳阳市教育局");
        _setValue(field("code"), "430600");
        _setValue(field("displayName"), "Ada");
        _setValue(field("username"), "admin");
        _setValue(_get(PasswordField.class, spec -> spec.withId("newPassword")), "Blue-Teapot-7041");
        _setValue(_get(PasswordField.class, spec -> spec.withId("repeatedPassword")), "Blue-Teapot-7041");
        _click(_get(Button.class, spec -> spec.withId("create")));
    }

    private static TextField field(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }
}

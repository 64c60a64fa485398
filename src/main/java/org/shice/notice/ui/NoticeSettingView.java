package org.shice.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.shice.notice.NoticeKind;
import org.shice.notice.NoticePreference;
import org.shice.notice.NoticePreferences;
import org.shice.platform.i18n.Texts;
import org.shice.ui.FieldErrors;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** Which notices also come by mail, where to and how often (通知设置). */
@Route(value = NoticeSettingView.ROUTE, layout = MainLayout.class)
@PermitAll
class NoticeSettingView extends Composite<VerticalLayout> implements HasDynamicTitle {

    static final String ROUTE = "notice-settings";

    private final NoticePreferences preferences;
    private final TextField address = new TextField();
    private final CheckboxGroup<NoticeKind> kinds = new CheckboxGroup<>();
    private final RadioButtonGroup<Boolean> digest = new RadioButtonGroup<>();
    private final FieldErrors errors = new FieldErrors(this);

    NoticeSettingView(NoticePreferences preferences) {
        this.preferences = preferences;
        getContent().addClassNames("page", "page-narrow");
        getContent().add(new Paragraph(getTranslation("notice.settings.about")));
        if (!preferences.isMailOn()) {
            getContent().add(new StateBadge(Tone.WARNING, getTranslation("notice.settings.mail-off")));
        }
        getContent().add(form(), new RouterLink(getTranslation("notice.settings.back"), NoticeListView.class));
        show(preferences.own());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.settings");
    }

    private Component form() {
        address.setLabel(getTranslation("notice.settings.address"));
        address.setHelperText(getTranslation("notice.settings.address.hint"));
        address.setValueChangeMode(ValueChangeMode.LAZY);
        address.addValueChangeListener(change -> mailWanted());
        address.addClassName("notice-address");
        errors.connect("mailAddress", address);
        kinds.setLabel(getTranslation("notice.settings.kinds"));
        kinds.setItems(NoticeKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation(Texts.key(kind)));
        kinds.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        digest.setLabel(getTranslation("notice.settings.rhythm"));
        digest.setItems(false, true);
        digest.setItemLabelGenerator(
                daily -> getTranslation(daily ? "notice.settings.daily" : "notice.settings.at-once"));
        digest.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        var save = new Button(getTranslation("ui.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(address, kinds, digest, save);
        form.addClassNames("panel", "notice-settings");
        return form;
    }

    private void show(NoticePreference own) {
        address.setValue(Optional.ofNullable(own.mailAddress()).orElse(""));
        kinds.setValue(own.mailKinds());
        digest.setValue(own.digest());
        mailWanted();
    }

    private void mailWanted() {
        var wanted = !address.getValue().isBlank();
        kinds.setEnabled(wanted);
        digest.setEnabled(wanted);
    }

    private void save() {
        var wish = new NoticePreference(address.getValue(), kinds.getValue(), digest.getValue());
        if (errors.accepts(() -> preferences.save(wish))) {
            show(preferences.own());
            Notice.success(getTranslation("notice.settings.saved")).open();
        }
    }
}

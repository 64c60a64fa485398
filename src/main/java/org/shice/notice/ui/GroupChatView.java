package org.shice.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.shice.notice.ChatFormat;
import org.shice.notice.ChatWish;
import org.shice.notice.GroupChat;
import org.shice.notice.GroupChats;
import org.shice.organization.UnitInfo;
import org.shice.platform.i18n.Texts;
import org.shice.ui.Confirmation;
import org.shice.ui.FieldErrors;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;

/** The group chat of a unit that hears of late units (群通知). */
@Route(value = GroupChatView.ROUTE, layout = MainLayout.class)
@Menu(title = "notice.chat", order = 285, icon = "vaadin:comments-o")
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN"})
class GroupChatView extends Composite<VerticalLayout> implements HasDynamicTitle {

    static final String ROUTE = "group-chats";

    private final GroupChats chats;
    private final ComboBox<UnitInfo> unit = new ComboBox<>(getTranslation("notice.chat.unit"));
    private final RadioButtonGroup<ChatFormat> format = new RadioButtonGroup<>(getTranslation("notice.chat.format"));
    private final PasswordField address = new PasswordField(getTranslation("notice.chat.address"));
    private final Checkbox bulletins = new Checkbox(getTranslation("notice.chat.bulletins"));
    private final Checkbox summaries = new Checkbox(getTranslation("notice.chat.summaries"));
    private final Button trial = new Button(getTranslation("notice.chat.try"), click -> tryOut());
    private final Button remove = new Button(getTranslation("notice.chat.remove"), click -> askRemove());
    private final FieldErrors errors = new FieldErrors(this).connect("address", address);

    GroupChatView(GroupChats chats) {
        this.chats = chats;
        var kept = chats.kept();
        unit.setItems(kept);
        unit.setItemLabelGenerator(UnitInfo::name);
        unit.setAllowCustomValue(false);
        format.setItems(ChatFormat.values());
        format.setItemLabelGenerator(one -> getTranslation(Texts.key(one)));
        address.setRevealButtonVisible(false);
        address.addClassName("notice-address");
        unit.addClassName("notice-address");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        getContent().addClassNames("page", "page-narrow");
        getContent().add(new Paragraph(getTranslation("notice.chat.about")), form());
        kept.stream().findFirst().ifPresent(unit::setValue);
        unit.addValueChangeListener(change -> show());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.chat");
    }

    private Component form() {
        var save = new Button(getTranslation("ui.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, trial, remove);
        buttons.addClassName("notice-chat-buttons");
        var form = new Div(unit, format, address, bulletins, summaries, buttons);
        form.addClassNames("panel", "notice-settings");
        return form;
    }

    private void show() {
        var chat = chosen().flatMap(one -> chats.of(one.id()));
        format.setValue(chat.map(GroupChat::format).orElse(ChatFormat.WECOM));
        bulletins.setValue(chat.map(GroupChat::bulletins).orElse(true));
        summaries.setValue(chat.map(GroupChat::summaries).orElse(false));
        address.clear();
        address.setHelperText(chat.map(one -> getTranslation("notice.chat.address.set", one.host()))
                .orElseGet(() -> getTranslation("notice.chat.address.hint")));
        trial.setVisible(chat.isPresent());
        remove.setVisible(chat.isPresent());
        errors.clear();
    }

    private void save() {
        var wish = new ChatWish(format.getValue(), address.getValue(), bulletins.getValue(), summaries.getValue());
        chosen().filter(one -> errors.accepts(() -> chats.save(one.id(), wish))).ifPresent(one -> {
            show();
            Notice.success(getTranslation("notice.chat.saved")).open();
        });
    }

    private void tryOut() {
        chosen().ifPresent(one -> {
            chats.tryOut(one.id());
            Notice.success(getTranslation("notice.chat.tried")).open();
        });
    }

    private void askRemove() {
        chosen().ifPresent(one -> Confirmation.ask(
                getTranslation("notice.chat.remove.question", one.name()),
                getTranslation("notice.chat.remove.consequence"),
                getTranslation("notice.chat.remove"),
                () -> {
                    chats.remove(one.id());
                    show();
                }));
    }

    private Optional<UnitInfo> chosen() {
        return unit.getOptionalValue();
    }
}

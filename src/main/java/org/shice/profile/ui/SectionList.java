package org.shice.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.shice.forms.FormTexts;
import org.shice.profile.SectionState;
import org.shice.profile.SectionView;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** The sections of a record with their state: a list beside the form, on a phone a choice above it. */
final class SectionList extends Composite<Nav> {

    private final transient FormTexts texts;
    private final transient Consumer<String> choice;
    private final Div list = new Div();
    private final Select<SectionView> select = new Select<>();

    SectionList(FormTexts texts, Consumer<String> choice) {
        this.texts = texts;
        this.choice = choice;
        list.addClassName("record-section-list");
        select.addClassName("record-section-select");
        select.setLabel(getTranslation("profile.sections"));
        select.setItemLabelGenerator(this::line);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choice.accept(event.getValue().code());
            }
        });
        getContent().setAriaLabel(getTranslation("profile.sections"));
        getContent().addClassName("record-sections");
        getContent().add(list, select);
    }

    /** Shows the states as they are now. */
    void show(List<SectionView> sections, String chosen) {
        list.removeAll();
        sections.forEach(section -> list.add(button(section, section.code().equals(chosen))));
        select.setItems(sections);
        sections.stream()
                .filter(section -> section.code().equals(chosen))
                .findFirst()
                .ifPresent(select::setValue);
    }

    private NativeButton button(SectionView section, boolean chosen) {
        var title = new Span(texts.title(section.form(), getLocale()));
        var button = new NativeButton();
        button.add(title, badge(section));
        button.setId("section-" + section.code());
        button.addClassName("record-section-button");
        if (chosen) {
            button.getElement().setAttribute("aria-current", "true");
        }
        button.addClickListener(click -> choice.accept(section.code()));
        return button;
    }

    private String line(SectionView section) {
        return getTranslation("profile.section.line", texts.title(section.form(), getLocale()), words(section));
    }

    private StateBadge badge(SectionView section) {
        return switch (section.state()) {
            case RETURNED -> new StateBadge(Tone.DANGER, VaadinIcon.ARROW_BACKWARD, words(section));
            case INCOMPLETE -> new StateBadge(Tone.WARNING, VaadinIcon.PENCIL, words(section));
            case COMPLETE -> new StateBadge(Tone.SUCCESS, words(section));
            case LOCKED -> new StateBadge(Tone.NEUTRAL, VaadinIcon.LOCK, words(section));
        };
    }

    private String words(SectionView section) {
        return section.state() == SectionState.INCOMPLETE
                ? getTranslation("profile.section.missing", section.missing())
                : getTranslation("enum.SectionState." + section.state().name());
    }
}
